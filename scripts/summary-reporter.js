// Prints one closing line, 'wtr: N passed, N failed, N skipped', over all browsers.
const walk = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(walk)] : []);

export const summaryReporter = () => ({
  stop({ sessions }) {
    const all = [...sessions];
    const tests = all.flatMap((session) => walk(session.testResults));
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    // A file that fails to load reports errors and no tests: it counts as one failure.
    const failed =
      tests.length - passed - skipped + all.filter((session) => session.errors?.length > 0).length;
    // On exit, so that the runner's own last screen comes first.
    process.once('exit', () => {
      console.log(
        `wtr: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
      );
    });
  },
});
