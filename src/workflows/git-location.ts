/** Whether a catalogue's location is the address of a git repository, and no directory. */
export function isGitLocation(location: string): boolean {
  // One letter before the colon is a drive of Windows.
  return /^[a-z][a-z0-9+.-]+:|^[a-z0-9._-]+@[a-z0-9.-]+:/i.test(location);
}
