/** Whether the host of a URL is this machine, whatever the network looks like. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
