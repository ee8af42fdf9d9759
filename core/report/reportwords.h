// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/findings/correctiveaction.h"
#include "core/report/reportdocument.h"

#include <QDate>

#include <functional>

namespace meyar::report {

/// What people typed: in whatever language, and shown once.
[[nodiscard]] Text plain(const QString &text);
/// A text for each language that `of` makes.
[[nodiscard]] Text inBoth(const std::function<QString(Language)> &of);
/// Typed in up to two languages, as the name of an enterprise is.
[[nodiscard]] Text named(const QString &english, const QString &urdu);

/// The words of reports in both languages at once. Sources are English and marked
/// QT_TRANSLATE_NOOP("Report").
class Words
{
public:
    Words();

    [[nodiscard]] const Translation &of(Language language) const;

    [[nodiscard]] Text word(const char *source) const;
    /// `source` with %1, %2… filled in; each argument keeps its own direction.
    [[nodiscard]] Text filled(const char *source, const std::vector<Text> &args) const;
    /// `source` with %n filled in and in the right number: QT_TRANSLATE_N_NOOP("Report").
    [[nodiscard]] Text counted(const char *source, int n) const;
    /// The parts that are not empty with " · " between them.
    [[nodiscard]] Text dotted(const std::vector<Text> &parts) const;
    /// The parts with commas of each language between them.
    [[nodiscard]] Text listed(const std::vector<Text> &parts) const;

    [[nodiscard]] Text date(QDate day) const;
    [[nodiscard]] Text period(QDate from, QDate to) const;
    [[nodiscard]] Text moment(const QDateTime &time) const;
    [[nodiscard]] QString percent(double value) const;
    [[nodiscard]] QString percentRange(double low, double high) const;
    [[nodiscard]] Text rupees(qint64 amount) const;
    [[nodiscard]] Text severity(Severity severity) const;
    [[nodiscard]] Text findingState(FindingState state) const;
    [[nodiscard]] Text actionKind(ActionKind kind) const;
    [[nodiscard]] Text actionState(ActionState state) const;
    [[nodiscard]] Text city(const QString &name) const; ///< in Urdu where it is one that we know
    [[nodiscard]] Text jurisdiction(const QString &code) const;
    [[nodiscard]] Text sector(const QString &code) const;

private:
    Translation m_english{Language::English};
    Translation m_urdu{Language::Urdu};
};

} // namespace meyar::report
