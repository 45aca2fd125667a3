// @vitest-environment jsdom
import { act, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { useForm } from "react-hook-form";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { HearEarly } from "./hear-early";
import { doAgain, isTaken, keepEarly, readEarly } from "./keep-early";

const seen = vi.fn();

function Watched() {
  const [told, setTold] = useState("");
  const [isSure, setSure] = useState(false);
  const { register, handleSubmit } = useForm({ defaultValues: { words: "", way: "mail" } });
  return (
    <form onSubmit={(event) => void handleSubmit((values) => seen("sent", values))(event)}>
      <textarea id="told" value={told} onChange={(event) => setTold(event.target.value)} />
      <input id="words" {...register("words")} />
      <input id="sure" type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
      <input id="mail" type="radio" value="mail" {...register("way")} />
      <input id="sms" type="radio" value="sms" {...register("way")} />
      <select id="size" onChange={(event) => seen("size", event.target.value)}>
        <option>small</option>
        <option>large</option>
      </select>
      <input id="file" type="file" onChange={() => seen("file")} />
      <button id="send">Send</button>
      <button id="press" type="button" onClick={() => seen("pressed")}>
        <svg />
      </button>
      <button id="menu" type="button" popoverTarget="list" onClick={() => seen("menu")} />
      <output>{`${told}|${isSure}`}</output>
    </form>
  );
}

const find = <E extends HTMLElement>(id: string) => document.querySelector<E>(`#${id}`) as E;
const page = (
  <HearEarly>
    <Watched />
  </HearEarly>
);
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

function typeIn(id: string, value: string) {
  const field = find<HTMLInputElement>(id);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

beforeAll(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  keepEarly(isTaken, readEarly, doAgain);
});

beforeEach(() => {
  seen.mockReset();
  const place = document.createElement("div");
  place.innerHTML = renderToString(page);
  document.body.replaceChildren(place);
});

async function codeComes() {
  await act(async () => hydrateRoot(document.body.firstElementChild as Element, page));
  await pause();
}

test("words typed before the code has come are there, in fields that React holds and in those it does not", async () => {
  typeIn("told", "it fai");
  typeIn("told", "it fails");
  typeIn("words", "since noon");
  await codeComes();
  expect(find<HTMLTextAreaElement>("told").value).toBe("it fails");
  expect(document.querySelector("output")?.textContent).toBe("it fails|false");
  await act(async () => find("told").closest("form")?.requestSubmit());
  expect(seen).toHaveBeenCalledWith("sent", expect.objectContaining({ words: "since noon" }));
});

test("boxes, choices and files keep what was chosen", async () => {
  find("sure").click();
  find("sms").click();
  find<HTMLSelectElement>("size").value = "large";
  find("size").dispatchEvent(new Event("change", { bubbles: true }));
  find("file").dispatchEvent(new Event("change", { bubbles: true }));
  await codeComes();
  expect(document.querySelector("output")?.textContent).toBe("|true");
  expect(seen.mock.calls).toEqual([["size", "large"], ["file"]]);
  await act(async () => find("told").closest("form")?.requestSubmit());
  expect(seen).toHaveBeenCalledWith("sent", expect.objectContaining({ way: "sms" }));
});

test("a button pressed in impatience is pressed once, and a menu opens when it has something to show", async () => {
  document.querySelector("#press svg")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  document.querySelector("#press svg")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const isLeft = find("menu").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  expect(isLeft).toBe(false);
  await codeComes();
  expect(seen.mock.calls).toEqual([["pressed"], ["menu"]]);
});

test("a form is not sent by the browser, which would write its fields into the address, but by its code", async () => {
  typeIn("words", "since noon");
  const left: Event[] = [];
  window.addEventListener("submit", (event) => left.push(event), { capture: true, once: true });
  find("send").click();
  expect(left.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true]);
  await codeComes();
  expect(seen).toHaveBeenCalledExactlyOnceWith("sent", { words: "since noon", way: "mail" });
});

test("what is pressed before the page stands goes to nobody else, and is done once it does", async () => {
  const heard = vi.fn();
  document.body.addEventListener("click", heard, { once: true });
  find("press").click();
  expect(heard).not.toHaveBeenCalled();
  await codeComes();
  expect(seen).toHaveBeenCalledExactlyOnceWith("pressed");
});

test("what is done later is not done twice", async () => {
  await codeComes();
  await act(async () => find("press").click());
  await pause();
  expect(seen).toHaveBeenCalledOnce();
});

test("what is typed on once the code has come is not taken back by what was typed before", async () => {
  typeIn("told", "e");
  await act(async () => hydrateRoot(document.body.firstElementChild as Element, page));
  const field = find<HTMLTextAreaElement>("told");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, "ec");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await pause();
  expect(document.querySelector("output")?.textContent).toBe("ec|false");
});
