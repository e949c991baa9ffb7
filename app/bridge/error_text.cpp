// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/error_text.h"

#include <QCoreApplication>

namespace unknot::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

} // namespace

QString errorText(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::BadValue:
        return tr("A value is not one that can be kept.");
    case base::ErrorCode::NoSuchTime:
        return tr("The clocks skipped that time.");
    case base::ErrorCode::UnknownZone:
        return tr("This computer does not know that time zone.");
    case base::ErrorCode::NotFound:
        return tr("It is not there.");
    case base::ErrorCode::NoRights:
        return tr("You have no right to open that place.");
    case base::ErrorCode::ReadOnly:
        return tr("That place can only be read.");
    case base::ErrorCode::DiskFull:
        return tr("The disk is full.");
    case base::ErrorCode::InputOutput:
        return tr("The disk does not answer as it should.");
    case base::ErrorCode::Busy:
        return tr("Another window of Unknot has it open.");
    case base::ErrorCode::NotOurs:
        return tr("The file there is not a diary of Unknot.");
    case base::ErrorCode::Missing:
        return tr("The file is gone; there are backups of it.");
    case base::ErrorCode::Newer:
        return tr("It was made by a newer Unknot.");
    case base::ErrorCode::Damaged:
        return tr("The file is damaged.");
    case base::ErrorCode::Changed:
        return tr("Something else has changed the file.");
    case base::ErrorCode::Interrupted:
        return tr("It was stopped.");
    case base::ErrorCode::TargetIsDiary:
        return tr("That is the diary itself.");
    case base::ErrorCode::BadContent:
        return tr("The texts of Unknot are not as they should be.");
    case base::ErrorCode::BadInput:
        return tr("The file does not have the form it should have.");
    }
    return {};
}

} // namespace unknot::ui
