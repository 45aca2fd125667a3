/* Installs and builds what is missing. Old syntax on purpose: even an old Node must come as far as the sentence below. */
var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    "Node 20.19 or newer is needed; this is " +
      process.versions.node +
      ". Install it from https://nodejs.org and try again.",
  );
  process.exit(1);
}
import("./prepare/prepare-all.mjs").then(function (module) {
  return module.prepareAll(process.argv[2] || "start");
});
