import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { PageReaderProvider, useFileAddress } from "./file-address";

function Link({ group_id }: { group_id?: string }) {
  const addressOf = useFileAddress();
  const query = group_id === undefined ? {} : { group_id };
  return <a href={addressOf("downloadAccessories", { params: { accessory_id: "f1" }, query })}>file</a>;
}

const FILE = "/api/osm/v2/servicerequest/accessorys/f1";

test("a link names for whom its page was drawn, as the server draws it already", () => {
  const drawn = renderToString(
    <PageReaderProvider user_id="bob&co">
      <Link />
      <Link group_id="g1" />
    </PageReaderProvider>,
  ).replaceAll("&amp;", "&");
  expect(drawn).toContain(`href="${FILE}?page_reader=bob%26co"`);
  expect(drawn).toContain(`href="${FILE}?group_id=g1&page_reader=bob%26co"`);
});

test("without a reader it is the plain address", () => {
  expect(renderToString(<Link />)).toContain(`href="${FILE}"`);
});
