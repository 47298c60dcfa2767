//! Labels of buttons.

use crate::text::Control;
use crate::text::locale::message_args::MessageArgs;
use ::catalogue::{Id, Variable};
use record::Counting;

pub(super) fn name(control: Control, args: &mut MessageArgs<'_>) -> Id {
    match control {
        Control::Hint(view) => {
            args.number(Variable::View, view as u32);
            Id::ControlHint
        }
        Control::View(view) => {
            args.number(Variable::View, view as u32);
            Id::ControlView
        }
        Control::Group(group) => {
            args.number(Variable::Group, group as u32);
            Id::ControlGroup
        }
        Control::Counting(counting) => {
            args.number(Variable::Counting, u32::from(counting == Counting::OtherChannel));
            Id::ControlCounting
        }
        Control::Views => Id::ControlViews,
        Control::Lines => Id::ControlLines,
        Control::Stacked(true) => Id::ControlStacked,
        Control::Stacked(false) => Id::ControlEachWay,
        Control::Bars => Id::ControlBars,
        Control::Period => Id::ControlPeriod,
        Control::WholeRecord => Id::ControlWholeRecord,
        Control::LastTwelveMonths => {
            args.number(Variable::Months, 12);
            Id::ControlLastTwelveMonths
        }
        Control::Apart => Id::ControlApart,
        Control::FromHere => Id::ControlFromHere,
        Control::UntilHere => Id::ControlUntilHere,
        Control::Close => Id::ControlClose,
        Control::Details => Id::ControlDetails,
        Control::Key => Id::ControlKey,
    }
}
