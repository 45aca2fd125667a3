// @vitest-environment jsdom
/** Words typed into the queue's search. */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { QueueSearch } from "./queue-filters";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("what is typed while the address follows is kept; an address from elsewhere is shown", async () => {
  const onSearch = vi.fn();
  const { rerender } = await renderIn("en-US", <QueueSearch search="" onSearch={onSearch} />);
  const field = screen.getByRole<HTMLInputElement>("searchbox");
  fireEvent.change(field, { target: { value: "web" } });
  vi.advanceTimersByTime(300);
  expect(onSearch).toHaveBeenCalledWith("web");
  fireEvent.change(field, { target: { value: "web-1" } });
  rerender(<QueueSearch search="web" onSearch={onSearch} />);
  expect(field.value).toBe("web-1");
  rerender(<QueueSearch search="disk" onSearch={onSearch} />);
  expect(field.value).toBe("disk");
});
