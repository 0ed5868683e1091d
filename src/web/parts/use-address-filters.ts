import { useLocation, useSearch } from "wouter";

/** Filters that stand in the address of a page: they survive a reload and can be sent to somebody. */
export interface AddressFilters {
  /** Empty when it is not set. */
  readonly get: (key: string) => string;
  readonly set: (key: string, value: string) => void;
  readonly clear: () => void;
}

/** The filters of the page at this path. */
export function useAddressFilters(path: string): AddressFilters {
  const query = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  return {
    get: (key) => query.get(key) ?? "",
    set(key, value) {
      const next = new URLSearchParams(query);
      if (value === "") next.delete(key);
      else next.set(key, value);
      navigate(next.size === 0 ? path : `${path}?${next}`, { replace: true });
    },
    clear: () => navigate(path, { replace: true }),
  };
}
