// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;

namespace meyar::ui {

class Button;
class Card;
class FormRow;
class Label;
class SectionHeader;
class SelfCheckController;
class TableView;
class DrawingView;

/// Before a self-check: what it is, that nothing leaves the laptop, which factory, and those there are already.
class SelfCheckHome final : public QWidget
{
    Q_OBJECT

public:
    explicit SelfCheckHome(SelfCheckController &controller, QWidget *parent = nullptr);
    void retranslate();
    void update();
    void focusFirst();

private:
    [[nodiscard]] QWidget *buildBegin();
    [[nodiscard]] QWidget *buildList();
    void showBegin();
    void showOpen();
    [[nodiscard]] SiteId chosenSite() const;
    void openChosen();

    SelfCheckController &m_controller;
    DrawingView *m_drawing;
    Label *m_title;
    Label *m_what;
    Card *m_promise;
    Label *m_promiseTitle;
    Label *m_promiseText;
    QComboBox *m_site;
    FormRow *m_siteRow;
    Button *m_addFactory;
    Button *m_anew; ///< beside one that is not finished
    Button *m_begin;
    SectionHeader *m_listTitle;
    TableView *m_list;
    QStandardItemModel *m_model;
    Label *m_none;
    Button *m_open;
};

} // namespace meyar::ui
