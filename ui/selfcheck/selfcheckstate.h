// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/selfcheck/selfcheck.h"
#include "ui/common/marks.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meyar::ui {

/// A step of the self-check: a section, on one screen or several.
struct CheckStep
{
    QString title;
    int firstScreen = 0;
    int screens = 1;
    int answered = 0; ///< "not sure" is an answer here
    int questions = 0;
};

/// One question of the screen.
struct CheckRow
{
    enum class Kind { Choices, List, Several, Number, Text };
    struct Choice
    {
        QString name;
        QString label;
        Mark mark = Mark::None;
        int key = 0; ///< the digit that answers it
    };
    QString name; ///< in the pack
    QString text;
    Kind kind = Kind::Choices;
    std::vector<Choice> choices;
    QString answer;
    bool offersNotSure = false;
    int notSureKey = 0;
    bool isNotSure = false;
    int decimals = 0;
    QString hint;
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};
inline bool operator==(const CheckRow::Choice &a, const CheckRow::Choice &b)
{
    return a.name == b.name && a.label == b.label && a.mark == b.mark && a.key == b.key;
}

/// What stands beside a question.
struct CheckDetail
{
    QString drawing; ///< the path of an SVG file
    QString why;
    QStringList law;
    QString fix; ///< the cheapest one
    bool isToDo = false; ///< the answer puts it on the list of things to do
    bool isNotSure = false;
};

/// One of the first things to put right.
struct CheckAction
{
    QString question; ///< in the pack
    QString title;
    QString what;
    Mark mark = Mark::None;
    QString owner;
    QDate dueOn;
    std::optional<qint64> costPkr;
    std::optional<qint64> savingPkrPerYear;
    bool isPlanned = false; ///< it is among the corrective actions already
};

struct CheckLine
{
    QString title;
    SelfCheckLight light = SelfCheckLight::NotChecked;
    std::optional<double> percent;
    int failed = 0;
    int unanswered = 0;
};

struct CheckResultState
{
    QString factory;
    CheckLine total;
    std::vector<CheckLine> sections;
    std::vector<CheckAction> first;
    QStringList findOut;
    std::vector<std::pair<QDate, double>> over; ///< earlier self-checks of the factory and this one, by day
    int unanswered = 0;
};

/// A self-check of this database.
struct CheckEntry
{
    AssessmentId id;
    SiteId site;
    QString factory;
    QString day;
    QString answered;
    QString state;
    bool isDraft = false;
};

struct CheckSite
{
    SiteId id;
    QString name;
};

} // namespace meyar::ui
