// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findinglines.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace meyar::ui {

class FilterChip;
class IconButton;
class Label;
class SearchField;
class SegmentedSwitch;

/// Over the findings: table, board or calendar, and what narrows them down.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    void setFactories(const std::vector<FactoryChoice> &factories);
    void setSeverityWords(const QStringList &words); ///< critical first
    void setCounts(const FindingCounts &counts);
    void setView(const QString &id); ///< "table", "board" or "calendar"
    void setFileMenu(QMenu *menu); ///< shows a button for it
    void focusSearch();
    void clear();
    void retranslate();

Q_SIGNALS:
    void viewChosen(const QString &id);
    void factoryChosen(const QString &key);
    void severityChosen(std::optional<meyar::Severity> severity);
    void overdueToggled(bool only);
    void searched(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillFactories();
    void fillSeverities();

    SegmentedSwitch *m_view;
    QComboBox *m_factory;
    QComboBox *m_severity;
    FilterChip *m_overdue;
    SearchField *m_search;
    Label *m_count;
    IconButton *m_files;
    std::vector<FactoryChoice> m_factories;
    QStringList m_severityWords;
};

} // namespace meyar::ui
