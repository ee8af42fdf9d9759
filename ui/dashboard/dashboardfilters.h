// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcontroller.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class DateField;
class FilterChip;

/// What the dashboard is narrowed down by: checklist, city, sector, time, only closed audits.
class DashboardFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardFilters(DashboardController &controller, QWidget *parent = nullptr);

    void fill(); ///< what can be chosen, by what is there
    void clear();
    void toggleLocked();
    void focusFirst();
    void retranslate();

private:
    enum Period { AllTime, ThisYear, LastYear, TwelveMonths, ThreeMonths, Between };

    QComboBox *addBox(const QString &name);
    void apply();
    void fillPeriods();
    static void fillBox(QComboBox &box, const QString &all, const std::vector<FilterChoice> &choices,
                        const QString &current);

    DashboardController &m_controller;
    QComboBox *m_pack;
    QComboBox *m_city;
    QComboBox *m_sector;
    QComboBox *m_period;
    DateField *m_from; ///< of Between
    DateField *m_to;
    FilterChip *m_locked;
    Button *m_clear;
};

} // namespace meyar::ui
