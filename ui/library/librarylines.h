// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "ui/common/marks.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace meyar::ui {

// What the library page shows, worded and ready.

/// A fact in a chip.
struct ChipLine
{
    QString text;
    Tone tone = Tone::Normal;
    Mark mark = Mark::None;
    friend bool operator==(const ChipLine &, const ChipLine &) = default;
};

/// What a pack is called.
struct PackLine
{
    QString title;
    QStringList facts; ///< version, number of questions
    friend bool operator==(const PackLine &, const PackLine &) = default;
};

/// What the head of a pack says.
struct PackHead
{
    QString title;
    QStringList facts; ///< id, version, "content code 3f2a 91bc 00ff", provinces
    QString counts; ///< "13 sections · 78 questions · 60 scored · 61 references"
    std::vector<ChipLine> chips; ///< what kind of checklist, for whom
};

/// A clause, with how sure we are of it.
struct ReferenceLine
{
    QString citation;
    QString text;
    ChipLine confidence;
    QString where; ///< "Pakistan · in force since 1 January 2020"
    QString usedBy; ///< codes of the questions that rest on it
    QString url;
};

/// Everything about one question.
struct QuestionDetail
{
    form::NodeIndex node = form::noNode;
    QString place; ///< section and code
    QString question;
    QString hint;
    std::vector<ChipLine> chips; ///< severity, cap, weight…
    QStringList conditions; ///< skip logic in words; empty = always asked
    std::vector<ChipLine> answers;
    QString answerKind; ///< "A whole number"; empty where `answers` says it
    QString limit; ///< what the pack says of an answer that does not fit
    QString guidance;
    QString evidence;
    std::vector<ChipLine> evidenceKinds;
    QString fix;
    std::vector<ReferenceLine> references;
};

} // namespace meyar::ui
