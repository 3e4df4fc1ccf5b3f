/*
 * Hyperscan beside the JavaScript contenders: the same phrases, the same posts, measured here so that no pipe is in the
 * figures. The texts come normalised. Compiled by contenders/hyperscan.ts; every answer is one line.
 *
 *   hyperscan PHRASES        a file with one phrase per line, its spaces included; the line number is the rule's number
 *   > post BYTES\n<BYTES>    keeps a post                         < ok
 *   > clear                  forgets the posts                    < ok
 *   > hits                   every rule that hits, one line per post
 *   > time MS MOST COLD      checks the posts in turn             < nanoseconds of each check
 */
#include <hs/hs.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EVICTED (64 * 1024 * 1024)

static struct { char *text; unsigned length; } *posts;
static size_t post_count;
static size_t next_post;

static unsigned *hits;
static size_t hit_count, hit_room;

static double now_ns(void) {
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1e9 + time.tv_nsec;
}

static void die(const char *why) {
	fprintf(stderr, "hyperscan: %s\n", why);
	exit(1);
}

static void *sure(void *memory) {
	if (memory == NULL) die("out of memory");
	return memory;
}

static int remember(unsigned rule, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
	(void)from, (void)to, (void)flags, (void)context;
	if (hit_count == hit_room) hits = sure(realloc(hits, (hit_room = hit_room * 2 + 64) * sizeof *hits));
	hits[hit_count++] = rule;
	return 0;
}

static void check(const hs_database_t *database, hs_scratch_t *scratch, size_t post) {
	hit_count = 0;
	if (hs_scan(database, posts[post].text, posts[post].length, 0, scratch, remember, NULL) != HS_SUCCESS) die("scan failed");
}

static void evict(void) {
	static volatile char *memory;
	if (memory == NULL) memory = sure(calloc(EVICTED, 1));
	for (size_t at = 0; at < EVICTED; at += 64) memory[at]++;
}

static hs_database_t *build(const char *path) {
	FILE *file = fopen(path, "r");
	if (file == NULL) die("no phrases");
	const char **phrases = NULL;
	size_t *lengths = NULL, count = 0, room = 0, line_room = 0;
	char *line = NULL;
	ssize_t length;
	while ((length = getline(&line, &line_room, file)) > 0) {
		if (line[length - 1] == '\n') line[--length] = 0;
		if (count == room) {
			room = room * 2 + 1024;
			phrases = sure(realloc(phrases, room * sizeof *phrases));
			lengths = sure(realloc(lengths, room * sizeof *lengths));
		}
		phrases[count] = sure(strdup(line));
		lengths[count++] = (size_t)length;
	}
	unsigned *flags = sure(calloc(count, sizeof *flags)), *ids = sure(calloc(count, sizeof *ids));
	for (size_t rule = 0; rule < count; rule++) ids[rule] = (unsigned)rule;
	hs_database_t *database;
	hs_compile_error_t *error;
	if (hs_compile_lit_multi(phrases, flags, ids, lengths, (unsigned)count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS)
		die(error->message);
	return database;
}

int main(int count, char **values) {
	if (count != 2) die("give a file of phrases");

	double began = now_ns();
	hs_database_t *built = build(values[1]);
	double build_ms = (now_ns() - began) / 1e6;

	char *stored;
	size_t stored_bytes, database_bytes, scratch_bytes;
	if (hs_serialize_database(built, &stored, &stored_bytes) != HS_SUCCESS) die("cannot be stored");
	began = now_ns();
	hs_database_t *database;
	hs_scratch_t *scratch = NULL;
	if (hs_deserialize_database(stored, stored_bytes, &database) != HS_SUCCESS) die("cannot be opened");
	if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) die("no scratch");
	double open_ms = (now_ns() - began) / 1e6;
	hs_database_size(database, &database_bytes);
	hs_scratch_size(scratch, &scratch_bytes);
	printf("{\"buildMs\": %f, \"openMs\": %f, \"storedBytes\": %zu, \"memoryBytes\": %zu}\n", build_ms, open_ms, stored_bytes,
		database_bytes + scratch_bytes);
	fflush(stdout);

	char *line = NULL;
	size_t room = 0;
	while (getline(&line, &room, stdin) > 0) {
		unsigned length;
		double budget;
		size_t most;
		int cold;
		if (sscanf(line, "post %u", &length) == 1) {
			posts = sure(realloc(posts, (post_count + 1) * sizeof *posts));
			posts[post_count].text = sure(malloc(length + 1));
			posts[post_count].length = length;
			if (fread(posts[post_count].text, 1, length, stdin) != length) die("a post was cut off");
			post_count++;
			puts("ok");
		} else if (strncmp(line, "clear", 5) == 0) {
			for (size_t post = 0; post < post_count; post++) free(posts[post].text);
			post_count = next_post = 0;
			puts("ok");
		} else if (strncmp(line, "hits", 4) == 0) {
			for (size_t post = 0; post < post_count; post++) {
				check(database, scratch, post);
				for (size_t hit = 0; hit < hit_count; hit++) printf("%u ", hits[hit]);
				puts("");
			}
		} else if (sscanf(line, "time %lf %zu %d", &budget, &most, &cold) == 3 && post_count > 0) {
			double until = now_ns() + budget * 1e6;
			for (size_t checks = 0; checks < most; checks++) {
				if (checks > 0 && now_ns() > until) break;
				if (cold) evict();
				double start = now_ns();
				check(database, scratch, next_post);
				printf("%.0f ", now_ns() - start);
				next_post = (next_post + 1) % post_count;
			}
			puts("");
		} else {
			die("not understood");
		}
		fflush(stdout);
	}
	return 0;
}
