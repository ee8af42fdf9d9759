// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace meyar {

/// One value of an enum with its stable word for files and JSON.
template <typename Enum> struct CodeWord
{
    Enum value;
    const char *word;
};

/// The stable words of an enum: written once, read both ways.
template <typename Enum, size_t Size> using CodeTable = std::array<CodeWord<Enum>, Size>;

template <typename Enum, size_t Size>
[[nodiscard]] QString codeIn(const CodeTable<Enum, Size> &table, Enum value)
{
    for (const CodeWord<Enum> &entry : table) {
        if (entry.value == value) {
            return QString::fromLatin1(entry.word);
        }
    }
    return {};
}

template <typename Enum, size_t Size>
[[nodiscard]] std::optional<Enum> valueIn(const CodeTable<Enum, Size> &table, QStringView code)
{
    for (const CodeWord<Enum> &entry : table) {
        if (code.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// "critical, major, minor, observation": what a cell may hold, for a problem's sentence.
template <typename Enum, size_t Size>
[[nodiscard]] QString wordsOf(const CodeTable<Enum, Size> &table)
{
    QStringList words;
    for (const CodeWord<Enum> &entry : table) {
        words.append(QString::fromLatin1(entry.word));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace meyar
