// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <optional>

namespace meyar::form {

/// yes, Yes, true, TRUE(), 1… and their opposites; none for anything else.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &cell);

/// Straight quotes for the curly ones that word processors put into expressions.
[[nodiscard]] QString withStraightQuotes(QString expression);

/// Whether ODK takes it as a name: an XML name without colon. That is a letter of any script or
/// '_', then letters, digits, '_', '-', '.'.
[[nodiscard]] bool isValidName(const QString &name);

/// The names in a text's ${…}.
[[nodiscard]] QStringList referencesIn(const QString &text);

/// The name in a reference to the last submission, "last-saved#name"; another name as it is.
[[nodiscard]] QString withoutLastSaved(const QString &name);

/// Whether the text is one ${…} and nothing else.
[[nodiscard]] bool isReference(const QString &text);

/// Where problems are, so that each is told with its place.
class Reporter
{
public:
    Reporter(QString sheet, Problems &problems)
        : m_sheet(std::move(sheet))
        , m_problems(problems)
    {
    }
    void error(Problem::Kind kind, int row, const QString &column, QStringList args);
    void warning(Problem::Kind kind, int row, const QString &column, QStringList args);
    void place(Problem problem, int row, const QString &column);

private:
    QString m_sheet;
    Problems &m_problems;
};

} // namespace meyar::form
