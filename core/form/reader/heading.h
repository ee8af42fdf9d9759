// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace meyar::form {

/// The columns that form reads; every other is Unknown and kept.
enum class Column {
    Unknown,
    Type,
    Name,
    Label,
    Hint,
    Guidance,
    Image,
    BigImage,
    Audio,
    Video,
    Relevant,
    Required,
    RequiredMessage,
    Constraint,
    ConstraintMessage,
    Warning,
    WarningMessage,
    Calculation,
    Default,
    ReadOnly,
    Appearance,
    Parameters,
    ChoiceFilter,
    RepeatCount,
    Trigger,
    Autoplay,
    Rows,
    SaveTo,
    Disabled,
    ListName,
    BindAttribute, ///< bind::…, body::… and instance::… that is none of the above: as many columns
    BodyAttribute, ///< as there are attributes
    InstanceAttribute,
};

struct Heading
{
    Column column = Column::Unknown;
    QString base; ///< without language, lower case
    std::optional<QString> language; ///< "en", "ur"… if the heading has ::Language
    QString languageWritten; ///< "Urdu (ur)"
    QString attribute; ///< of an attribute column: what follows the colons, as written
    QString written; ///< as in the file
    bool ignored = false; ///< empty, starts with '_', or a second column for the same thing
};

/// `label::Urdu (ur)`, `Constraint Message`, `bind::relevant`… as the sheet of that name
/// understands it.
[[nodiscard]] Heading parsedHeading(const QString &written, const QString &sheet);

/// "Urdu (ur)" is ur, "English" en, "Sindhi" sindhi.
[[nodiscard]] QString languageOf(const QString &written);

/// Labels, hints, messages, pictures and sounds.
[[nodiscard]] bool isTranslatable(Column column);

/// The heading that this program writes for a column: "label", "media::image".
[[nodiscard]] QString headingOf(Column column);

/// The heading that was probably meant, if it is no heading of the sheet but nearly one; else "".
[[nodiscard]] QString nearestHeading(const Heading &heading, const QString &sheet);

} // namespace meyar::form
