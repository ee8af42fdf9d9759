// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspanel.h"

#include "core/vault/keywords.h"
#include "core/wording/trustwords.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/settings/keyscontroller.h"
#include "ui/settings/laptoplist.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeWidth = 440;
constexpr qint64 keyFileLimit = 4096; ///< bytes
constexpr std::array roles{vault::Role::Auditor, vault::Role::Trainer, vault::Role::Manager, vault::Role::Office};

TextField *secretField(const QString &name)
{
    auto *field = new TextField;
    field->setObjectName(name);
    field->setCode(true);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    return field;
}

} // namespace

KeysPanel::KeysPanel(KeysController &controller, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    columns->setSpacing(space::xl);
    columns->addWidget(buildLaptops(), 1, Qt::AlignTop);
    columns->addWidget(buildOffice(), 0, Qt::AlignTop);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrollArea(content, this));
    connectSignals();
}

QWidget *KeysPanel::buildLaptops()
{
    auto *card = new Card(this);
    m_title = new SectionHeader;
    m_hint = new Label(TextRole::Small);
    m_hint->setTone(Tone::Muted);
    m_laptops = new LaptopList;
    m_laptops->setObjectName(u"laptops"_s);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_laptops);
    return card;
}

QWidget *KeysPanel::buildOffice()
{
    auto *side = new QWidget;
    side->setFixedWidth(officeWidth);
    m_notOffice = new Card;
    m_notOfficeText = new Label(TextRole::Body);
    m_notOfficeText->setTone(Tone::Muted);
    m_notOffice->body()->addWidget(m_notOfficeText);
    m_office = new QWidget;
    m_progress = new TaskProgress(m_office);
    m_problem = new InlineError(m_office);
    m_problem->setObjectName(u"keysProblem"_s);
    m_done = new Label(TextRole::Body);
    m_done->setObjectName(u"keysDone"_s);
    m_done->setTone(Tone::Good);
    auto *office = new QVBoxLayout(m_office);
    office->setContentsMargins({});
    office->setSpacing(space::l);
    office->addWidget(m_progress);
    office->addWidget(m_problem);
    office->addWidget(m_done);
    office->addWidget(buildRevoke());
    office->addWidget(buildCertify());
    m_saveTrust = new Button(ButtonKind::Quiet);
    m_saveTrust->setObjectName(u"saveTrust"_s);
    m_saveTrust->setIconName(u"document-save"_s);
    office->addWidget(m_saveTrust, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_notOffice);
    column->addWidget(m_office);
    return side;
}

QWidget *KeysPanel::buildCertify()
{
    m_certifyCard = new Card;
    m_certifyTitle = new SectionHeader;
    m_wanted = new TextField;
    m_wanted->setObjectName(u"laptopToCertify"_s);
    m_wantedRow = new FormRow({}, m_wanted);
    m_file = new Button(ButtonKind::Flat);
    m_file->setObjectName(u"keyFromFile"_s);
    m_found = new Label(TextRole::BodyBold);
    m_found->setObjectName(u"laptopFound"_s);
    m_english = new Label(TextRole::Body);
    m_english->setLanguage(Language::English);
    m_urdu = new Label(TextRole::Body);
    m_urdu->setLanguage(Language::Urdu);
    m_person = new TextField;
    m_person->setObjectName(u"personToCertify"_s);
    m_person->setMaxLength(120);
    m_personRow = new FormRow({}, m_person);
    m_role = new QComboBox;
    m_role->setObjectName(u"roleToCertify"_s);
    m_roleRow = new FormRow({}, m_role);
    m_until = new DateField;
    m_until->setObjectName(u"validUntil"_s);
    m_untilRow = new FormRow({}, m_until);
    m_passphrase = secretField(u"officePassphrase"_s);
    m_passphraseRow = new FormRow({}, m_passphrase);
    m_certify = new Button(ButtonKind::Primary);
    m_certify->setObjectName(u"certify"_s);
    m_certify->setIconName(u"document-sign"_s);
    auto *when = new QHBoxLayout;
    when->setSpacing(space::l);
    when->addWidget(m_roleRow, 1);
    when->addWidget(m_untilRow, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_certifyTitle, m_wantedRow}) {
        m_certifyCard->body()->addWidget(widget);
    }
    m_certifyCard->body()->addWidget(m_file, 0, Qt::AlignLeft);
    for (Label *label : {m_found, m_english, m_urdu}) {
        m_certifyCard->body()->addWidget(label);
    }
    m_certifyCard->body()->addWidget(m_personRow);
    m_certifyCard->body()->addLayout(when);
    m_certifyCard->body()->addWidget(m_passphraseRow);
    m_certifyCard->body()->addWidget(m_certify, 0, Qt::AlignRight);
    return m_certifyCard;
}

QWidget *KeysPanel::buildRevoke()
{
    m_revokeCard = new Card;
    m_revokeCard->setObjectName(u"revokeCard"_s);
    m_revokeCard->setTone(Tone::Warn);
    m_revokeTitle = new SectionHeader;
    m_revokeText = new Label(TextRole::Body);
    m_reason = new TextField;
    m_reason->setObjectName(u"revokeReason"_s);
    m_reason->setMaxLength(200);
    m_reasonRow = new FormRow({}, m_reason);
    m_revokePassphrase = secretField(u"revokePassphrase"_s);
    m_revokePassphraseRow = new FormRow({}, m_revokePassphrase);
    m_revoke = new Button(ButtonKind::Danger);
    m_revoke->setObjectName(u"revoke"_s);
    m_cancelRevoke = new Button(ButtonKind::Quiet);
    m_cancelRevoke->setObjectName(u"cancelRevoke"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancelRevoke);
    buttons->addStretch(1);
    buttons->addWidget(m_revoke);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_revokeTitle, m_revokeText, m_reasonRow, m_revokePassphraseRow}) {
        m_revokeCard->body()->addWidget(widget);
    }
    m_revokeCard->body()->addLayout(buttons);
    m_revokeCard->hide();
    return m_revokeCard;
}

void KeysPanel::connectSignals()
{
    connect(&m_controller, &KeysController::changed, this, &KeysPanel::update);
    connect(&m_controller, &KeysController::signedOne, this, &KeysPanel::clearForms);
    connect(m_laptops, &LaptopList::certifyRequested, this, &KeysPanel::chooseForCertifying);
    connect(m_laptops, &LaptopList::revokeRequested, this, &KeysPanel::chooseForRevoking);
    connect(m_wanted, &QLineEdit::textChanged, this, &KeysPanel::findLaptop);
    connect(m_file, &Button::clicked, this, &KeysPanel::readFile);
    connect(m_certify, &Button::clicked, this, &KeysPanel::certify);
    connect(m_saveTrust, &Button::clicked, this, &KeysPanel::saveTrust);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &KeysPanel::certify);
    connect(m_revoke, &Button::clicked, this, &KeysPanel::revoke);
    connect(m_revokePassphrase, &QLineEdit::returnPressed, this, &KeysPanel::revoke);
    connect(m_cancelRevoke, &Button::clicked, this, [this] {
        m_revokeCard->hide();
        m_certifyCard->show();
        m_wanted->setFocus(Qt::OtherFocusReason);
    });
}

void KeysPanel::focusFirst()
{
    if (m_controller.isOffice() && m_revokeCard->isHidden()) {
        m_wanted->setFocus(Qt::OtherFocusReason);
    }
}

QString KeysPanel::named(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_controller.laptops(), key, &LaptopKey::key);
    if (found == m_controller.laptops().end()) {
        return {};
    }
    return isolated(found->person.isEmpty() ? found->label : u"%1 (%2)"_s.arg(found->person, found->label));
}

void KeysPanel::update()
{
    m_laptops->setOffice(m_controller.isOffice());
    m_laptops->setLaptops(m_controller.laptops());
    m_hint->setText(
        m_controller.hasOffice()
            ? tr("The office certifies laptops. Bundles of others wait on the shelf until it does.")
            : tr("Nobody certifies laptops in this programme: each is known from its first bundle on."));
    m_office->setVisible(m_controller.isOffice());
    m_notOffice->setVisible(m_controller.isLoaded() && !m_controller.isOffice());
    m_notOfficeText->setText(
        m_controller.hasOffice()
            ? tr("Only the office's laptop, which holds the programme's keys, can certify and revoke. Read your key words "
                 "out to it: they stand in the first part of the settings.")
            : tr("A programme with an office is begun with the command meyar-cli key programme, on the office's laptop."));
    if (m_controller.isRunning()) {
        m_progress->start(tr("Opening the programme's keys…"), false);
    } else {
        m_progress->finish();
    }
    if (m_controller.problem().isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(m_controller.problem());
    }
    m_done->setText(m_controller.done());
    m_done->setVisible(!m_controller.done().isEmpty());
    m_certify->setEnabled(!m_controller.isRunning());
    m_revoke->setEnabled(!m_controller.isRunning());
    m_saveTrust->setEnabled(!m_controller.isRunning());
    if (!m_until->optionalDate()) {
        m_until->setOptionalDate(m_controller.today().addYears(1));
    }
    findLaptop();
}

void KeysPanel::findLaptop()
{
    m_chosen = m_controller.laptopMeant(m_wanted->text());
    m_found->setVisible(m_chosen.has_value());
    m_english->setVisible(m_chosen.has_value());
    m_urdu->setVisible(m_chosen.has_value());
    if (m_chosen) {
        m_wantedRow->setProblem({});
        m_found->setText(tr("Laptop %1. The person must read out these words:").arg(isolated(m_chosen->label)));
        m_english->setText(vault::keyWords(m_chosen->key, Language::English).join(u"  "_s));
        m_urdu->setText(vault::keyWords(m_chosen->key, Language::Urdu).join(u"  "_s));
    }
}

void KeysPanel::chooseForCertifying(const QByteArray &key)
{
    m_revokeCard->hide();
    m_certifyCard->show();
    m_wanted->setText(u"meyar key "_s + QString::fromLatin1(key.toHex()));
    if (m_chosen && !m_chosen->person.isEmpty()) {
        m_person->setText(m_chosen->person);
    }
    m_person->setFocus(Qt::OtherFocusReason);
}

void KeysPanel::chooseForRevoking(const QByteArray &key)
{
    m_toRevoke = key;
    m_certifyCard->hide();
    m_revokeCard->show();
    m_revokeTitle->setTitle(tr("Revoke %1").arg(named(key)));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void KeysPanel::readFile()
{
    m_dialogs.chooseOpenFile(this, tr("Choose the file with the laptop's key"), tr("Keys of laptops (*.meyarkey *.txt);;All files (*)"),
                             [panel = QPointer<KeysPanel>(this)](const QString &path) {
                                 QFile file(path);
                                 if (panel && !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
                                     panel->m_wanted->setText(QString::fromUtf8(file.read(keyFileLimit)).simplified());
                                     panel->certifyHint();
                                 }
                             });
}

void KeysPanel::saveTrust()
{
    m_dialogs.chooseSaveFile(this, tr("Save the list of trusted laptops"), m_controller.suggestedTrustName(),
                             tr("Bundles (*.meyar);;All files (*)"),
                             [panel = QPointer<KeysPanel>(this)](const QString &path) {
                                 if (panel && !path.isEmpty()) {
                                     panel->m_controller.saveTrust(path);
                                 }
                             });
}

void KeysPanel::certifyHint()
{
    m_wantedRow->setProblem(
        m_chosen ? QString()
                 : tr("No laptop with these words has been heard of here. Ask for its key as a file, or import its bundle first."));
}

void KeysPanel::certify()
{
    certifyHint();
    const QString person = m_person->text().simplified();
    const QDate until = m_until->optionalDate().value_or(QDate());
    m_personRow->setProblem(person.isEmpty() ? tr("Write whose laptop it is.") : QString());
    m_untilRow->setProblem(until.isValid() && until >= m_controller.today() ? QString() : tr("Choose a day to come."));
    m_passphraseRow->setProblem(m_passphrase->text().isEmpty() ? tr("Write the passphrase of the programme's keys.")
                                                               : QString());
    if (!m_chosen || person.isEmpty() || !until.isValid() || until < m_controller.today()
        || m_passphrase->text().isEmpty()) {
        return;
    }
    m_controller.certify(m_chosen->key, person, roles[static_cast<size_t>(qMax(0, m_role->currentIndex()))], until,
                         m_passphrase->text());
    m_passphrase->clear();
}

void KeysPanel::revoke()
{
    const QString reason = m_reason->text().simplified();
    m_reasonRow->setProblem(reason.isEmpty() ? tr("Write why: everybody can read it.") : QString());
    m_revokePassphraseRow->setProblem(
        m_revokePassphrase->text().isEmpty() ? tr("Write the passphrase of the programme's keys.") : QString());
    if (reason.isEmpty() || m_revokePassphrase->text().isEmpty()) {
        return;
    }
    m_controller.revoke(m_toRevoke, reason, m_revokePassphrase->text());
    m_revokePassphrase->clear();
}

void KeysPanel::clearForms()
{
    m_wanted->clear();
    m_person->clear();
    m_reason->clear();
    m_revokeCard->hide();
    m_certifyCard->show();
}

void KeysPanel::retranslate()
{
    m_title->setTitle(tr("Laptops of the programme"));
    m_certifyTitle->setTitle(tr("Certify a laptop"));
    m_wantedRow->setCaption(tr("Key words, or what its QR code says"));
    m_wantedRow->setHint(tr("Six words in English or Urdu, as read out by phone; or its two-word name."));
    m_file->setText(tr("From a file…"));
    m_personRow->setCaption(tr("Whose laptop it is"));
    m_roleRow->setCaption(tr("Role"));
    m_untilRow->setCaption(tr("Valid until"));
    m_passphraseRow->setCaption(tr("Passphrase of the programme's keys"));
    m_certify->setText(tr("Certify"));
    m_saveTrust->setText(tr("Save the list of trusted laptops…"));
    m_revokeTitle->setTitle(tr("Revoke %1").arg(named(m_toRevoke)));
    m_revokeText->setText(tr("For a laptop that was lost or stolen, or whose person has left. What is here of it "
                             "by now counts; anything else it wrote is held back everywhere. This cannot be taken back."));
    m_reasonRow->setCaption(tr("Why, for everybody to read"));
    m_revokePassphraseRow->setCaption(tr("Passphrase of the programme's keys"));
    m_revoke->setText(tr("Revoke"));
    m_cancelRevoke->setText(tr("Cancel"));
    const int role = qMax(0, m_role->currentIndex());
    m_role->clear();
    for (const vault::Role one : roles) {
        m_role->addItem(word(Translation(uiLanguage()), one));
    }
    m_role->setCurrentIndex(role);
    m_controller.retranslate();
    update();
}

} // namespace meyar::ui
