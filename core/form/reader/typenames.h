// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/typecell.h"

#include <QStringView>

#include <span>

namespace meyar::form {

/// A spelling of a type without parameters.
struct PlainName
{
    QStringView name; ///< lower case
    NodeType type = NodeType::Other;
    QStringView canonical;
    bool isSilent = false;
    QStringView constraint = {}; ///< that old types bring with them
};

/// A spelling of a type that a list or file follows.
struct SelectName
{
    QStringView prefix;
    NodeType type = NodeType::Other;
    QStringView canonical;
    TypeCell::Choices choices = TypeCell::Choices::List;
};

/// A setting that old forms have on the survey sheet.
struct SettingName
{
    QStringView name;
    QStringView key;
};

/// The canonical spelling of each type before its aliases.
[[nodiscard]] std::span<const PlainName> plainTypes();
/// Longer spellings before those that they start with.
[[nodiscard]] std::span<const SelectName> selectTypes();
[[nodiscard]] std::span<const SettingName> settingTypes();

} // namespace meyar::form
