// A style sheet: importing it gives nothing.
export {};
