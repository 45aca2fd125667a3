/** The product and problem named by the address, with their names; a pair that does not exist is no page. */
import "server-only";
import { notFound } from "next/navigation";
import type { Chosen } from "@/components/ticket-form/form/ticket-facts";
import type { Gateway } from "@/lib/server/gateway/gateway";

export type ProblemAddress = Promise<{ product: string; problem: string }>;

const FAULT = "5";

export async function findChosen(upstream: Gateway, params: ProblemAddress): Promise<Chosen> {
  const address = await params;
  const [product, problem] = [decodeURIComponent(address.product), decodeURIComponent(address.problem)];
  const [types, groups] = await Promise.all([
    upstream.call("listProblemTypes", { query: { product_category_id: product } }),
    upstream.call("listCaseCategories"),
  ]);
  const found = types.incident_business_type_list?.find((one) => one.business_type_id === problem);
  if (found === undefined) notFound();
  const products = (groups.incident_sub_type_list ?? []).flatMap((group) => group.incident_product_category_list ?? []);
  const named = products.find((one) => one.incident_product_category_id === product);
  return {
    product: { id: product, name: named?.incident_product_category_name ?? product },
    problem: {
      id: problem,
      name: found.business_type_name ?? problem,
      isRegionRequired: found.region_required ?? found.case_type === FAULT,
    },
  };
}
