// Stands in for a module that does its work as it is loaded, and that this site needs nothing of.
export {};
