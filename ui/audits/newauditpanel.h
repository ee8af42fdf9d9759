// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/auditscontroller.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class DateField;
class FormRow;
class IconButton;
class Label;
class PackChooser;
class TextField;

/// Beside the list: where, with which checklist, what for, when, who. Starts the audit when it is
/// complete, and says in place what is missing when it is not.
class NewAuditPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewAuditPanel(AuditsController &controller, QWidget *parent = nullptr);
    void open(SiteId site);
    void retranslate();
    void refreshChoices();

Q_SIGNALS:
    void closeRequested();

private:
    void buildForm();
    void connectSignals();
    void fillSites();
    void fitSite(); ///< the checklists for the chosen factory come first
    void start();
    [[nodiscard]] SiteId chosenSite() const;

    AuditsController &m_controller;
    Label *m_title;
    IconButton *m_close;
    QComboBox *m_site;
    Button *m_newFactory;
    PackChooser *m_pack;
    QComboBox *m_kind;
    DateField *m_date;
    TextField *m_auditors;
    FormRow *m_siteRow;
    FormRow *m_packRow;
    FormRow *m_kindRow;
    FormRow *m_dateRow;
    FormRow *m_auditorsRow;
    Button *m_start;
};

} // namespace meyar::ui
