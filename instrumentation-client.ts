/**
 * Next runs this before React takes a page over, which otherwise is one long task: all modules begin, the page's data are read, the router is
 * made. A script "before interactive" is waited for with a timer; meanwhile the largest modules begin, in a task of their own.
 */

declare global {
  var __next_s: [src: 0, props: { children: string }][] | undefined;
}

(globalThis.__next_s ??= []).push([0, { children: "" }]);

/* `import` would fetch them anew, as a part that comes later. */
/* eslint-disable @typescript-eslint/no-require-imports */
setTimeout(() => {
  require("react-dom/client");
  require("next/link");
  require("next/navigation");
});

export {};
