/** An access key as the .csv file that tools read; made in the page, so the secret is sent nowhere. Pure but for the download. */

export type KeyPair = { user_name: string; access: string; secret: string };

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export function secretFile({ user_name, access, secret }: KeyPair): string {
  return `User Name,Access Key Id,Secret Access Key\r\n${[user_name, access, secret].map(quoted).join(",")}\r\n`;
}

export function downloadSecret(pair: KeyPair): void {
  const address = URL.createObjectURL(new Blob([secretFile(pair)], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "credentials.csv";
  link.click();
  URL.revokeObjectURL(address);
}
