// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::form {

/// Thrown by Translation and caught by translatedFromJava(): Java has no such pattern.
struct NoPattern
{
    QString reason;
};

/// Reads a pattern from left to right. javatranslation.cpp has the structure, javaescapes.cpp what
/// begins with a backslash. Private to them.
class Translation
{
public:
    explicit Translation(QStringView source)
        : m_rest(source)
    {
    }

    QString run();

    [[nodiscard]] bool hasUnicodeClasses() const { return m_unicodeClasses; }

private:
    QString taken(qsizetype count);
    QString characterClass(int depth);
    QString groupBegin();
    QString repetition();
    [[nodiscard]] QString repeatable(const QString &place) const;
    QString escape(bool inClass);
    QString quoted();
    QString codePoint(int digits, int base);
    QString unicodeEscape();
    QString property(bool negated, bool inClass);

    QStringView m_rest;
    bool m_unicodeClasses = false;
};

} // namespace meyar::form
