// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/oshrates.h"
#include "ui/indicators/indicatorpanel.h"

#include <vector>

namespace meyar::ui {

class Button;
class ChartCard;
class Dialogs;
class IndicatorsController;
class InlineError;
class KpiTile;
class Label;
class MessageBar;
class RecordModel;
class RegisterView;
class SegmentedSwitch;
class TableView;

/// The register of accidents, diseases and near misses, with its rates.
class OshPanel final : public IndicatorPanel
{
    Q_OBJECT

public:
    OshPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void showFigures() override;
    void retranslate() override;

private:
    QWidget *buildBar();
    QWidget *buildCharts();
    void open(const QByteArray &id);
    void openNew();
    void save(const QByteArray &id, const QVariantMap &values);
    void exportRegister();
    void importRegister();
    void takeRegister(const Result<ReadIncidents> &read);
    void showRates();
    void showCharts(const std::vector<Incident> &shown);
    [[nodiscard]] OshExposure exposure() const; ///< of the chosen time, from the key figures

    IndicatorsController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    SegmentedSwitch *m_period;
    Button *m_new;
    Button *m_import;
    Button *m_export;
    InlineError *m_problems;
    std::vector<KpiTile *> m_tiles;
    RegisterView *m_register;
    ChartCard *m_causes;
    ChartCard *m_body;
    Label *m_ratesTitle;
    Label *m_ratesRemark;
    RecordModel *m_rates;
    TableView *m_ratesTable;
};

} // namespace meyar::ui
