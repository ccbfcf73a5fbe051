/** Version of the reader, written into every record; a test keeps it equal to the package's. */
export const version: string = '0.1.0';
