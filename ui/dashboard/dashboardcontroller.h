// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/portfolio/figures.h"
#include "core/portfolio/gather.h"

#include <QObject>
#include <QTimer>

namespace meyar::ui {

class Workspace;

/// One entry of a filter: what is filtered by, and its word.
struct FilterChoice
{
    QString key;
    QString word;
    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// Reads all assessments, computes beside the window what was not computed before, and keeps the figures of what the
/// filter leaves.
class DashboardController final : public QObject
{
    Q_OBJECT

public:
    explicit DashboardController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isEmpty() const { return m_loaded && m_portfolio->visits.empty(); }
    [[nodiscard]] const PortfolioFigures &figures() const { return m_figures; }
    [[nodiscard]] const PortfolioFilter &filter() const { return m_filter; }
    [[nodiscard]] const Translation &words() const { return m_words; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::vector<FilterChoice> packs() const; ///< of the assessments that are here, by word
    [[nodiscard]] std::vector<FilterChoice> cities() const;
    [[nodiscard]] std::vector<FilterChoice> sectors() const;
    [[nodiscard]] QString packTitle(const QString &packId) const;

    void refreshIfStale();
    void retranslate();
    void setFilter(const PortfolioFilter &filter);
    void startAudit();
    void stopCounting(); ///< what was counted is shown; the rest is counted the next time

Q_SIGNALS:
    void wentStale();
    void changed(); ///< other figures
    void counting(int done, int all); ///< assessments that are read for the first time; equal: finished

private:
    void read();
    void countOn();
    void takeCounted();
    void figure();

    Workspace &m_workspace;
    Translation m_words;
    SerialExecutor m_figuring;
    std::shared_ptr<const Portfolio> m_portfolio;
    PortfolioFilter m_filter;
    PortfolioFigures m_figures;
    std::vector<Uncounted> m_uncounted;
    std::vector<AssessmentOutcome> m_counted;
    bool m_isReading = false;
    bool m_isFiguring = false;
    bool m_figureAgain = false;
    bool m_loaded = false;
    bool m_stale = true;
    QTimer m_beside; ///< after the start and after much was merged: counts before anybody asks
};

} // namespace meyar::ui
