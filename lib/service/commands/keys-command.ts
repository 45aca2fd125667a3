/** `keys status` tells which keys hold how many values; `keys rotate` makes new ones while everything runs. */
import { tellKeyStatus } from "@/lib/rotation/key-status";
import { rotateKeys } from "@/lib/rotation/rotate";
import type { Command } from "./run-command";

export const keysCommand: Command = async (place, [action]) => {
  if (action === "rotate") return rotateKeys(place, place.say).then(() => 0);
  if (action === "status") return (await tellKeyStatus(place, place.say)) ? 0 : 1;
  place.say("Say what to do with the keys: status or rotate.");
  return 1;
};
