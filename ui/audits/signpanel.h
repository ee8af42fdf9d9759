// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/finishcontroller.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class FormRow;
class InlineError;
class Label;
class QrView;
class SectionHeader;
class SignaturePad;
class TextField;

/// Signatures of what stands: the head code, who has signed, and the pad.
class SignPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignPanel(FinishController &controller, QWidget *parent = nullptr);
    void setState(const FinishState &state, const Translation &words);
    void retranslate();
    void focusFirst();

private:
    QWidget *buildCode();
    QWidget *buildForm();
    void addRow(const FinishState &state, const Signature &signature, const Translation &words);
    void fillName();
    void sign();

    FinishController &m_controller;
    AssessmentId m_audit; ///< whose signature is being written
    SectionHeader *m_codeTitle;
    Label *m_code;
    Label *m_codeHelp;
    QrView *m_qr;
    Button *m_sheet;
    SectionHeader *m_title;
    Label *m_none;
    InlineError *m_changed;
    QVBoxLayout *m_rows = nullptr;
    Card *m_form = nullptr;
    SectionHeader *m_formTitle;
    QComboBox *m_role;
    TextField *m_name;
    TextField *m_job;
    SignaturePad *m_pad;
    Button *m_clear;
    Button *m_sign;
    FormRow *m_roleRow = nullptr;
    FormRow *m_nameRow = nullptr;
    FormRow *m_jobRow = nullptr;
};

} // namespace meyar::ui
