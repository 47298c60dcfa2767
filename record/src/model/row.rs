//! How the type of a table's rows is declared.

/// Declares a row type, and a macro named after it that passes the row's columns to another macro.
/// That is how the encoding and the reader of the tables get to know them: in Rust, a new column is one
/// line in the declaration.
///
/// A column may have marks in front, in brackets:
///
/// - `kept`: it stays in the tables and is never encoded, because the chart does not show it.
/// - `required`: the text is never empty.
/// - `optional`: an empty cell is the first keyword of its set.
/// - `id`, `url`, `language`: the text has this format.
/// - `months` and a column's name: a number of years in that column.
///
/// `as` gives the column's name where the field has another.
macro_rules! row {
    ($(#[$meta:meta])* pub struct $row:ident ($columns:ident) { $($fields:tt)* }) => {
        $crate::model::row::row!(@declare ($) [$(#[$meta])*] $row $columns { $($fields)* });
    };
    (@declare ($dollar:tt) [$(#[$meta:meta])*] $row:ident $columns:ident {
        $(
            $(#[$doc:meta])*
            $([$($mark:tt)*])?
            pub $field:ident $(as $column:ident)?: $type:ty,
        )*
    }) => {
        $(#[$meta])*
        pub struct $row {
            $($(#[$doc])* pub $field: $type,)*
        }

        macro_rules! $columns {
            ($dollar callback:ident) => {
                $dollar callback! {
                    $row { $({ [$($($mark)*)?] $field $($column)? })* }
                }
            };
        }
        pub(crate) use $columns;
    };
}
pub(crate) use row;
