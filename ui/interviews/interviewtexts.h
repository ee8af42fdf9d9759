// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/testimony/sealedinterview.h"
#include "core/testimony/statistics.h"
#include "core/vault/passphrase.h"

#include <QCoreApplication>

namespace meyar::ui {

/// The words of interviews in the language of the window.
class InterviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(InterviewTexts)

public:
    [[nodiscard]] static QString sex(const QString &code);
    [[nodiscard]] static QString shift(const QString &code);
    [[nodiscard]] static QString department(const QString &code);
    [[nodiscard]] static QString topic(const QString &code);
    [[nodiscard]] static QString answer(const QString &code);
    [[nodiscard]] static QString kind(InterviewKind kind);
    /// "1 · 12 March 2026 · group, 4 people": nothing that is sealed.
    [[nodiscard]] static QString line(const SealedInterview &interview, const Translation &words);
    /// One line a topic, of everybody; says so if nothing may be shown.
    [[nodiscard]] static QString statistics(const InterviewStatistics &statistics);
    /// What a passphrase is worth, in a sentence.
    [[nodiscard]] static QString strength(const QString &passphrase);
};

} // namespace meyar::ui
