// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

namespace meyar::ui {

class Card;
class IconButton;
class Label;
class LaptopList;
class QrView;
class MarkLabel;
class SectionHeader;
class SegmentedSwitch;
class SettingsController;
class SettingsRow;
class TextField;

/// The page "settings": language and look, who works here, this laptop and its data.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsController &controller, QWidget *parent = nullptr);

    void activated() override;

protected:
    void retranslate() override;

private:
    QWidget *buildLook();
    QWidget *buildPerson();
    QWidget *buildLaptop();
    QWidget *buildKeyWords();
    QWidget *buildLaptops();
    QWidget *buildData();
    void buildActions();
    void connectSignals();
    void updateChoices();
    void updateLaptop();
    void updateKeys();
    void nextTheme();
    void copyFingerprint();

    SettingsController &m_controller;
    SectionHeader *m_look = nullptr;
    SegmentedSwitch *m_language = nullptr;
    SettingsRow *m_languageRow = nullptr;
    SegmentedSwitch *m_face = nullptr;
    SettingsRow *m_faceRow = nullptr;
    Label *m_specimen = nullptr;
    SegmentedSwitch *m_theme = nullptr;
    SettingsRow *m_themeRow = nullptr;
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
    SectionHeader *m_laptopsTitle = nullptr;
    LaptopList *m_laptops = nullptr;
    Label *m_laptopsHint = nullptr;
    SectionHeader *m_data = nullptr;
    Label *m_path = nullptr;
    Label *m_programme = nullptr;
    Card *m_sample = nullptr;
    Label *m_sampleText = nullptr;
    Label *m_about = nullptr;
    QAction *m_themeAction = nullptr;
    QAction *m_copyAction = nullptr;
};

} // namespace meyar::ui
