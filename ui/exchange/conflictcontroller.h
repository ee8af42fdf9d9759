// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "ui/exchange/conflictsmodel.h"
#include "ui/exchange/conflicttexts.h"

#include <QObject>

namespace meyar::ui {

class Workspace;

/// The values that two laptops wrote apart: lists them, opens one after the other, and writes the
/// decision. The note that differs beside an answer is decided together with it.
class ConflictController final : public QObject
{
    Q_OBJECT

public:
    explicit ConflictController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] ConflictsModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] int count() const { return static_cast<int>(m_conflicts.size()); }
    [[nodiscard]] int decided() const { return m_decided; } ///< since the window was opened
    [[nodiscard]] QByteArray current() const { return m_current; }
    [[nodiscard]] std::optional<ConflictDetail> detail() const;
    [[nodiscard]] ConflictScore
    score() const; ///< empty while it is not known, or nothing of it depends

    void refreshIfStale();
    void retranslate();

    void open(const QByteArray &key);
    void openOf(AssessmentId audit, const QString &answer); ///< of that answer, or else the first of the audit; null = as it is
    void openNext();
    void decide(const ConflictDecision &decision);
    void decideLater(); ///< on to the next one, this one stays
    void openQuestion();

Q_SIGNALS:
    void wentStale();
    void listChanged();
    void currentChanged(); ///< another conflict is open, or none
    void currentUpdated();
    void scoreChanged();
    void refused(const QString &sentence);

private:
    void takeBack(AssessmentId audit); ///< the last decision in it
    struct Loaded;

    void take(Loaded loaded);
    void prepareLines();
    void readScore();
    [[nodiscard]] QByteArray takeWanted();
    [[nodiscard]] ConflictTexts texts() const;
    [[nodiscard]] const Conflict *conflict(const QByteArray &key) const;
    [[nodiscard]] std::vector<QByteArray> order() const; ///< as listed
    /// The note beside a contested answer that differs as well; null if it does not.
    [[nodiscard]] const Conflict *noteBeside(const Conflict &answer) const;
    [[nodiscard]] std::optional<Value> thirdValue(const Conflict &about, const QString &text) const;

    Workspace &m_workspace;
    Translation m_words;
    ConflictsModel m_model;
    ConflictSources m_sources;
    std::vector<Conflict> m_all; ///< as the store has them
    std::vector<Conflict> m_conflicts; ///< those to decide, without the notes beside answers
    QByteArray m_current;
    std::optional<std::pair<AssessmentId, QByteArray>> m_wanted; ///< to be opened once it is here
    std::optional<ScoreRange> m_score;
    AssessmentId m_scored;
    int m_decided = 0;
    bool m_loaded = false;
    bool m_stale = true;
    SerialExecutor m_scoring; ///< ranges take long where much is open: not on the store's thread
};

} // namespace meyar::ui
