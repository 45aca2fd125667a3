/** Text as it was written: lines kept, long words broken, addresses clickable. Never interpreted as anything but text. */
import { splitLinks } from "./links";

export function PlainText({ children }: { children: string }) {
  return (
    <div className="max-w-[80ch] whitespace-pre-wrap [overflow-wrap:anywhere]">
      {splitLinks(children).map(({ text, href }, index) =>
        href === undefined ? (
          text
        ) : (
          <a
            key={index}
            href={href}
            target="_blank"
            rel="noreferrer noopener nofollow"
            className="rounded-sm text-accent underline underline-offset-2"
          >
            {text}
          </a>
        ),
      )}
    </div>
  );
}
