//! The model of the record.
