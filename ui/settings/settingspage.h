// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QStackedWidget;

namespace meyar::ui {

class Card;
class Button;
class DataController;
class DataPanel;
class Dialogs;
class IconButton;
class KeysController;
class KeysPanel;
class Label;
class QrView;
class MarkLabel;
class SectionHeader;
class SegmentedSwitch;
class SettingsController;
class SettingsRow;
class TextField;

/// The page "settings" in three parts: how it looks and who works here; the data and their backups; laptops and keys.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(SettingsController &controller, DataController &files, KeysController &keys, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    void showData();
    void showKeys();
    [[nodiscard]] QList<QWidget *> topBarWidgets() override;
    [[nodiscard]] QString contextLine() const override;
    void activated() override;

protected:
    void retranslate() override;

private:
    QWidget *buildLook();
    QWidget *buildPerson();
    QWidget *buildLaptop();
    QWidget *buildKeyWords();
    QWidget *buildAbout();
    QWidget *buildGeneral();
    void showPart(const QString &id);
    void refresh();
    void saveKey();
    void buildActions();
    void connectSignals();
    void updateChoices();
    void updateLaptop();
    void updateKeys();
    void nextTheme();
    void copyFingerprint();
    void chooseFolder();

    SettingsController &m_controller;
    DataController &m_dataController;
    KeysController &m_keysController;
    Dialogs &m_dialogs;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    DataPanel *m_data;
    KeysPanel *m_keys;
    SectionHeader *m_look = nullptr;
    SegmentedSwitch *m_language = nullptr;
    SettingsRow *m_languageRow = nullptr;
    SegmentedSwitch *m_face = nullptr;
    SettingsRow *m_faceRow = nullptr;
    SegmentedSwitch *m_digits = nullptr;
    SettingsRow *m_digitsRow = nullptr;
    Label *m_specimen = nullptr;
    SegmentedSwitch *m_theme = nullptr;
    SettingsRow *m_themeRow = nullptr;
    SegmentedSwitch *m_scale = nullptr;
    SettingsRow *m_scaleRow = nullptr;
    SegmentedSwitch *m_role = nullptr;
    SettingsRow *m_roleRow = nullptr;
    Button *m_folder = nullptr;
    Button *m_noFolder = nullptr;
    SettingsRow *m_folderRow = nullptr;
    SectionHeader *m_who = nullptr;
    TextField *m_person = nullptr;
    Label *m_personHint = nullptr;
    SectionHeader *m_thisLaptop = nullptr;
    Label *m_label = nullptr;
    Label *m_fingerprintCaption = nullptr;
    Label *m_fingerprint = nullptr;
    IconButton *m_copy = nullptr;
    Label *m_laptopHint = nullptr;
    QrView *m_qr = nullptr;
    Label *m_wordsCaption = nullptr;
    Label *m_english = nullptr;
    Label *m_urdu = nullptr;
    Label *m_certificateCaption = nullptr;
    MarkLabel *m_certificateMark = nullptr;
    Label *m_certificate = nullptr;
    Button *m_saveKey = nullptr;
    SectionHeader *m_aboutTitle = nullptr;
    Card *m_sample = nullptr;
    Label *m_sampleText = nullptr;
    Label *m_about = nullptr;
    QAction *m_dataAction = nullptr;
    QAction *m_keysAction = nullptr;
    QAction *m_themeAction = nullptr;
    QAction *m_copyAction = nullptr;
};

} // namespace meyar::ui
