/* Says what is missing or wrong on this machine. Old syntax on purpose, as in prepare.mjs. */
var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    "wrong  Node 20.19 or newer is needed; this is " + process.versions.node + ". Install it from https://nodejs.org.",
  );
  process.exit(1);
}
import("./doctor/examine-all.mjs").then(function (module) {
  return module.examineAll();
});
