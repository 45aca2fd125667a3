// @vitest-environment jsdom
/** Tables and their pages. */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { Pagination } from "./pagination";
import { SortHeader } from "./sort-header";
import { Cell, Row, Table } from "./table";

afterEach(cleanup);

test("a sorted column says its direction and turns round when pressed", async () => {
  const onSort = vi.fn();
  const head = (
    <>
      <SortHeader direction="descending" onSort={onSort}>
        Created
      </SortHeader>
      <SortHeader onSort={onSort}>State</SortHeader>
    </>
  );
  await renderIn(
    "en-US",
    <Table caption="Tickets" head={head}>
      <Row>
        <Cell>today</Cell>
        <Cell>Assigned</Cell>
      </Row>
    </Table>,
  );
  expect(screen.getByRole("columnheader", { name: "Created" }).getAttribute("aria-sort")).toBe("descending");
  expect(screen.getByRole("columnheader", { name: "State" }).getAttribute("aria-sort")).toBe("none");
  await userEvent.click(screen.getByRole("button", { name: "Created" }));
  expect(onSort).toHaveBeenLastCalledWith("ascending");
  await userEvent.click(screen.getByRole("button", { name: "State" }));
  expect(onSort).toHaveBeenLastCalledWith("descending");
});

test("a table keeps its rows while new ones come", async () => {
  await renderIn(
    "en-US",
    <Table caption="Tickets" head={<th>Number</th>} isBusy>
      <Row>
        <Cell>TS-1</Cell>
      </Row>
    </Table>,
  );
  const table = screen.getByRole("table", { name: "Tickets" });
  expect(table.getAttribute("aria-busy")).toBe("true");
  expect(within(table).getByText("TS-1")).toBeDefined();
});

test("pages show where one is and lead elsewhere", async () => {
  const onPage = vi.fn();
  await renderIn("en-US", <Pagination page={2} pageSize={10} total={48} onPage={onPage} />);
  expect(screen.getByRole("status").textContent).toBe("11–20 of 48");
  expect(screen.getByRole("button", { name: "Page 2" }).getAttribute("aria-current")).toBe("page");
  await userEvent.click(screen.getByRole("button", { name: "Page 5" }));
  await userEvent.click(screen.getByRole("button", { name: "Previous page" }));
  expect(onPage.mock.calls).toEqual([[5], [1]]);
});

test("the first page has nothing before it and an only page nothing after it", async () => {
  await renderIn("zh-CN", <Pagination page={1} pageSize={10} total={0} onPage={vi.fn()} />);
  expect(screen.getByRole("status").textContent).toBe("暂无数据");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "上一页" }).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "下一页" }).disabled).toBe(true);
});

test("the number of rows can be chosen", async () => {
  const onPageSize = vi.fn();
  await renderIn("en-US", <Pagination page={1} pageSize={10} total={48} onPage={vi.fn()} onPageSize={onPageSize} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Per page" }), "50");
  expect(onPageSize).toHaveBeenCalledWith(50);
});
