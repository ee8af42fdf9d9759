// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/form/randomwalk.h"

namespace meyar::test {

/// Makes small forms by chance: groups and repeats in each other, free and counted, and everything
/// that an expression can be in. What a row reads stands above it, or is its own value one row
/// before; so nothing reads itself in a circle.
class RandomForm
{
public:
    /// `remembers`: with defaults, triggers and once(), whose values depend on what was before.
    RandomForm(unsigned seed, bool remembers)
        : m_chance(seed)
        , m_remembers(remembers)
    {
    }
    [[nodiscard]] FormText text(int rows);

private:
    struct Repeat
    {
        QString name;
        int around = -1;
        bool isOpen = true;
        size_t depth = 0; ///< of groups and repeats open when it began, itself included
    };
    struct Question
    {
        QString name;
        int repeat = -1;
        bool isDirect = true; ///< a child of its repeat, not in a group
    };
    struct Open
    {
        bool isRepeat = false;
    };

    void begin(bool isRepeat);
    void end();
    void question();
    [[nodiscard]] std::map<QString, QString> commonCells();
    void calculated(std::map<QString, QString> &cells, const QString &name);
    void asked(std::map<QString, QString> &cells);
    void remembered(std::map<QString, QString> &cells);
    void write(const std::map<QString, QString> &cells);
    [[nodiscard]] QString newName(char first);
    [[nodiscard]] QString rowBefore();
    [[nodiscard]] bool isAtHand(const Question &question) const;
    [[nodiscard]] QString reference();
    [[nodiscard]] QString ofOtherRows(const Question &question);
    [[nodiscard]] QString indexed(const Question &question);
    [[nodiscard]] QString ofRowBefore(const Question &question);
    [[nodiscard]] QString condition();
    [[nodiscard]] QString number();
    [[nodiscard]] QString filter();
    [[nodiscard]] QString maybe(const QString &expression, int oneIn);

    Chance m_chance;
    bool m_remembers;
    QString m_survey;
    std::vector<Open> m_open;
    std::vector<Repeat> m_repeats;
    int m_repeat = -1; ///< the innermost that is open
    std::vector<Question> m_questions;
    int m_next = 0;
};

} // namespace meyar::test
