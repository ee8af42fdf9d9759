// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/laptopkey.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class Card;
class DateField;
class Dialogs;
class FormRow;
class InlineError;
class KeysController;
class Label;
class LaptopList;
class SectionHeader;
class TaskProgress;
class TextField;

/// The part "Laptops and keys" of the settings: the laptops of the programme and how far each is trusted; for the office,
/// certifying and revoking them.
class KeysPanel final : public QWidget
{
    Q_OBJECT

public:
    KeysPanel(KeysController &controller, Dialogs &dialogs, QWidget *parent = nullptr);
    void focusFirst();
    void retranslate();

private:
    QWidget *buildLaptops();
    QWidget *buildOffice();
    QWidget *buildCertify();
    QWidget *buildRevoke();
    void connectSignals();
    void update();
    void findLaptop();
    void chooseForCertifying(const QByteArray &key);
    void chooseForRevoking(const QByteArray &key);
    void readFile();
    void saveTrust();
    void certify();
    void certifyHint(); ///< says so if no laptop is meant
    void revoke();
    void clearForms();
    [[nodiscard]] QString named(const QByteArray &key) const;

    KeysController &m_controller;
    Dialogs &m_dialogs;
    SectionHeader *m_title = nullptr;
    Label *m_hint = nullptr;
    LaptopList *m_laptops = nullptr;
    Card *m_notOffice = nullptr;
    Label *m_notOfficeText = nullptr;
    QWidget *m_office = nullptr;
    TaskProgress *m_progress = nullptr;
    InlineError *m_problem = nullptr;
    Label *m_done = nullptr;
    Card *m_certifyCard = nullptr;
    SectionHeader *m_certifyTitle = nullptr;
    TextField *m_wanted = nullptr;
    FormRow *m_wantedRow = nullptr;
    Button *m_file = nullptr;
    Label *m_found = nullptr;
    Label *m_english = nullptr;
    Label *m_urdu = nullptr;
    TextField *m_person = nullptr;
    FormRow *m_personRow = nullptr;
    QComboBox *m_role = nullptr;
    FormRow *m_roleRow = nullptr;
    DateField *m_until = nullptr;
    FormRow *m_untilRow = nullptr;
    TextField *m_passphrase = nullptr;
    FormRow *m_passphraseRow = nullptr;
    Button *m_certify = nullptr;
    Button *m_saveTrust = nullptr;
    Card *m_revokeCard = nullptr;
    SectionHeader *m_revokeTitle = nullptr;
    Label *m_revokeText = nullptr;
    TextField *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
    TextField *m_revokePassphrase = nullptr;
    FormRow *m_revokePassphraseRow = nullptr;
    Button *m_revoke = nullptr;
    Button *m_cancelRevoke = nullptr;
    std::optional<LaptopKey> m_chosen; ///< to certify
    QByteArray m_toRevoke;
};

} // namespace meyar::ui
