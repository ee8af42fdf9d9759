// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace meyar::cli {

/// One line of an answers file.
struct AnswerRow
{
    int line = 0; ///< of the file, from 1
    QString question;
    QString value;
    std::optional<QString> note; ///< absent: the note is left alone
};

/// Splits an answers file: CSV with a header that has question (or what `questionKey` says) and value, perhaps note; or
/// JSON lines with the same keys. Every mistake is a sentence with its line.
struct AnswerFile
{
    std::vector<AnswerRow> rows;
    QStringList problems;
};
[[nodiscard]] AnswerFile parseAnswers(const QByteArray &bytes,
                                     const QString &questionKey = QStringLiteral("question"));

} // namespace meyar::cli
