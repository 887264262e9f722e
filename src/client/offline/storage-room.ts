/** How much the browser says this site uses and may still use; null where it doesn't say. */
export async function storageRoom(): Promise<{ used: number; free: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, free: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

/** Asks the browser not to clear what the reader chose to keep. It may say no; nothing depends on it. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not every browser has it.
  }
}
