// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/enterprises/sitedraft.h"

#include <QWidget>

namespace meyar::ui {

class Button;
class Label;

/// Over the fields of a factory: which one it is, what can be done there, and what a new one still
/// lacks.
class SiteHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteHeader(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &remark);
    void showDraft(const SiteDraft &draft);
    void retranslate();

Q_SIGNALS:
    void auditRequested();
    void siteRequested();
    void discardRequested();

private:
    void buildButtons();
    void showState();

    bool m_isNewEnterprise = false;
    bool m_isNew = false;
    Label *m_title;
    Label *m_remark;
    QWidget *m_notSaved;
    Label *m_needed;
    Button *m_audit;
    Button *m_addSite;
    Button *m_discard;
};

} // namespace meyar::ui
