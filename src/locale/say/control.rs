//! What buttons say.

use crate::locale::{Control, Locale};
use ::catalogue::{Id, Variable};
use record::Counting;

pub(super) fn say(locale: &Locale, control: Control) -> String {
    let view = |id, view| locale.tell(id, &[Variable::View.word(view)]);
    let id = match control {
        Control::Hint(shown) => return view(Id::ControlHint, shown as u32),
        Control::View(shown) => return view(Id::ControlView, shown as u32),
        Control::Group(group) => return locale.tell(Id::ControlGroup, &[super::group(group)]),
        Control::Counting(counting) => {
            let place = u32::from(counting == Counting::OtherChannel);
            return locale.tell(Id::ControlCounting, &[Variable::Counting.word(place)]);
        }
        Control::Views => Id::ControlViews,
        Control::Lines => Id::ControlLines,
        Control::Stacked(true) => Id::ControlStacked,
        Control::Stacked(false) => Id::ControlEachWay,
        Control::Bars => Id::ControlBars,
        Control::Period => Id::ControlPeriod,
        Control::WholeRecord => Id::ControlWholeRecord,
        Control::LastTwelveMonths => Id::ControlLastTwelveMonths,
        Control::Apart => Id::ControlApart,
        Control::FromHere => Id::ControlFromHere,
        Control::UntilHere => Id::ControlUntilHere,
        Control::Close => Id::ControlClose,
        Control::Details => Id::ControlDetails,
        Control::Key => Id::ControlKey,
    };
    locale.tell(id, &[])
}
