/** Twice the last-level cache of the machines we measured on, in 64-byte lines of 16 numbers. */
const BYTES = 64 * 1024 * 1024;
const LINE = 16;
let memory: Int32Array | undefined;

/** Drives everything out of the processor's caches, as the work of a page does between two keystrokes. */
export function evict(): void {
	memory ??= new Int32Array(BYTES / Int32Array.BYTES_PER_ELEMENT);
	for (let at = 0; at < memory.length; at += LINE) memory[at] = (memory[at] ?? 0) + 1;
}
