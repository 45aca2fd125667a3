/** Stories about objects and disks. */
import type { Story } from "./story";

export const storageStories: Story[] = [
  {
    by: "dave",
    language: "en",
    ago: "3d",
    at: "15:50",
    problem: "obs-access",
    region: "cn-north-4",
    severity: "system-impaired",
    description:
      "Uploads to acme-media fail with 403 SignatureDoesNotMatch since we rotated the access key.\n\nOnly objects with a + in the key are affected, all others upload with the new key. With the old key both kinds worked. We use the Python SDK, version 3.22.",
    answers: {
      symptom: "403 for keys with a plus sign",
      bucket: "acme-media",
      object_key: "2024/size+color/4711.webp",
      access_tool: "SDK or API",
      http_status: "403",
      request_id: "0000018F3C7A9E5D80A3B41C6F2E97D5",
      error_message: "SignatureDoesNotMatch: The request signature we calculated does not match",
      source_ip: "203.0.113.143",
    },
    times: { occurred_at: "5h" },
    contact: { mail: "dave@acme.example" },
    labels: ["prod"],
    events: [
      { after: "2h", who: "sam", does: "claim" },
      {
        after: "35m",
        who: "sam",
        does: "reply",
        text: "Hello Dave, the string to sign that reaches us has a blank where the key has a plus. Did the SDK change together with the key?",
      },
      {
        after: "1h",
        who: "dave",
        does: "say",
        text: "Yes, the same deployment went from 3.20 to 3.22. I did not think of that.",
      },
      {
        after: "17h",
        who: "sam",
        does: "reply",
        text: "I can reproduce it with 3.22 and hand it to the team of the SDK. As a workaround please stay on 3.20 or encode the plus as %2B before the call.",
      },
      {
        after: "4h",
        who: "dave",
        does: "say",
        text: "Back on 3.20, works. Please leave the ticket open until there is a fixed version.",
      },
      { after: "1h", who: "sam", does: "note", text: "Passed on to the SDK team, fix is planned for 3.22.2." },
    ],
  },
  {
    by: "bob",
    language: "en",
    ago: "25d",
    at: "10:55",
    problem: "evs-expand",
    region: "cn-north-4",
    description:
      "The data disk of log-1 was expanded from 500 GB to 1 TB, but df still shows 500 GB.\n\nlsblk shows vdb with 1T and vdb1 with 500G. May we run growpart while the file system is mounted? It is XFS and holds the audit logs.",
    answers: {
      symptom: "The partition keeps its old size",
      volume_id: "8f2d6c04-b7e1-4a95-a3c9-e0d4f5b71826",
      mount_point: "/data",
      os_type: "Linux",
    },
    times: { occurred_at: "1h" },
    contact: { mail: "bob@acme.example" },
    labels: ["待跟进"],
    events: [
      { after: "3h", who: "uma", does: "claim" },
      {
        after: "15m",
        who: "uma",
        does: "resolve",
        text: "Yes, both steps work while mounted: growpart /dev/vdb 1, then xfs_growfs /data. Please take a snapshot before; it costs nothing to delete it tomorrow.",
      },
      {
        after: "1h",
        who: "bob",
        does: "reject",
        text: "growpart says: NOCHANGE: partition 1 is size 1048573952. it cannot be grown. So it did not work.",
      },
      {
        after: "40m",
        who: "uma",
        does: "reply",
        text: "The disk has an MBR with a second, hidden partition behind the first one. Please send us the output of parted /dev/vdb unit s print.",
      },
      {
        after: "25m",
        who: "bob",
        does: "say",
        text: "There is indeed a vdb2 of 1 MB at the end, without a file system. It comes from the old image.",
      },
      {
        after: "30m",
        who: "uma",
        does: "resolve",
        text: "As vdb2 is empty and not mounted, remove it with parted /dev/vdb rm 2 and repeat growpart and xfs_growfs. I checked the same steps on a copy of your layout.",
        cause: "A leftover partition behind the data partition",
      },
      {
        after: "20h",
        who: "bob",
        does: "close",
        scores: [4, 5, 4, 5],
        text: "Took two rounds, but it was careful work and no data was lost.",
      },
    ],
  },
];
