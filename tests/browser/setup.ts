import {buildPractice} from '../../practice/build.ts';

/** Once before all browser tests; the extension itself was built by `npm test`. */
export default () => buildPractice();
