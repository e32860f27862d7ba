/**
 * The two places where a lock can come between the index and the disk: what a block is called there, and what is in it. Nothing is
 * awaited here within a transaction, so both may take their time.
 */
export interface Sealing {
  key(name: string): Promise<string>;
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<Uint8Array>;
}

export const OPEN: Sealing = {
  key: async (name) => name,
  seal: async (bytes) => bytes,
  open: async (bytes) => bytes,
};
