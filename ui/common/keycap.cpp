// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keycap.h"

#include "core/base/text.h"

#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

struct PhysicalKey
{
    char cap;
    quint32 xkb; ///< X11 and Wayland: the evdev code + 8
    quint32 windows; ///< PC scan code, set 1
    char16_t phonetic; ///< on the Urdu phonetic layout
};

// clang-format off
constexpr std::array<PhysicalKey, 35> physicalKeys{{
    {'A', 38, 0x1E, u'\u0627'}, {'B', 56, 0x30, u'\u0628'}, {'C', 54, 0x2E, u'\u0686'},
    {'D', 40, 0x20, u'\u062F'}, {'E', 26, 0x12, u'\u0639'}, {'F', 41, 0x21, u'\u0641'},
    {'G', 42, 0x22, u'\u06AF'}, {'H', 43, 0x23, u'\u062D'}, {'I', 31, 0x17, u'\u06CC'},
    {'J', 44, 0x24, u'\u062C'}, {'K', 45, 0x25, u'\u06A9'}, {'L', 46, 0x26, u'\u0644'},
    {'M', 58, 0x32, u'\u0645'}, {'N', 57, 0x31, u'\u0646'}, {'O', 32, 0x18, u'\u06C1'},
    {'P', 33, 0x19, u'\u067E'}, {'Q', 24, 0x10, u'\u0642'}, {'R', 27, 0x13, u'\u0631'},
    {'S', 39, 0x1F, u'\u0633'}, {'T', 28, 0x14, u'\u062A'}, {'U', 30, 0x16, u'\u0621'},
    {'V', 55, 0x2F, u'\u0637'}, {'W', 25, 0x11, u'\u0648'}, {'X', 53, 0x2D, u'\u0634'},
    {'Y', 29, 0x15, u'\u06D2'}, {'Z', 52, 0x2C, u'\u0632'}, {'[', 34, 0x1A, u'['},
    {']', 35, 0x1B, u']'}, {'/', 61, 0x35, u'/'}, {'-', 20, 0x0C, u'-'},
    {'=', 21, 0x0D, u'='}, {';', 47, 0x27, u'\u061B'}, {'\'', 48, 0x28, u'\''},
    {',', 59, 0x33, u'\u060C'}, {'.', 60, 0x34, u'\u06D4'},
}};
/// What the phonetic layout gives with Shift.
constexpr std::array<PhysicalKey, 6> shiftedKeys{{
    {'Y', 0, 0, u'\u064E'}, {'P', 0, 0, u'\u064F'}, {'N', 0, 0, u'\u06BA'},
    {'A', 0, 0, u'\u0622'}, {'U', 0, 0, u'\u0626'}, {'F', 0, 0, u'\u0651'},
}};
// clang-format on

quint32 codeOf(const PhysicalKey &key)
{
#ifdef Q_OS_WIN
    return key.windows;
#else
    return key.xkb;
#endif
}

template <size_t Size> QString capOfLetter(const std::array<PhysicalKey, Size> &keys, QChar letter)
{
    for (const PhysicalKey &key : keys) {
        if (letter == QChar(key.phonetic)) {
            return QString(QLatin1Char(key.cap));
        }
    }
    return {};
}

} // namespace

QString keyCap(int key, const QString &text, quint32 scanCode)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z) {
        return QString(QChar(char16_t(key)));
    }
    const QString digits = withWesternDigits(text);
    if (digits.size() == 1 && digits.front() >= u'0' && digits.front() <= u'9') {
        return digits;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        return QString(QChar(char16_t(key)));
    }
    const bool urdu = text.size() == 1 && text.front().script() == QChar::Script_Arabic;
    const bool sign = key > 0x20 && key < 0x7F && QLatin1String("[]/-=;',.").contains(QLatin1Char(char(key)));
    if (!urdu && !sign && !(text.size() == 1 && QStringView(u"؛؟،۔").contains(text.front()))) {
        return {};
    }
    for (const PhysicalKey &physical : physicalKeys) {
        if (scanCode != 0 && codeOf(physical) == scanCode) {
            return QString(QLatin1Char(physical.cap));
        }
    }
    if (sign) {
        return QString(QChar(char16_t(key)));
    }
    if (scanCode != 0 || text.isEmpty()) {
        return {}; // a physical key that means nothing here
    }
    const QString cap = capOfLetter(physicalKeys, text.front());
    return cap.isEmpty() ? capOfLetter(shiftedKeys, text.front()) : cap;
}

QString keyCap(const QKeyEvent &event)
{
    QString text = event.text();
    const bool sign = !text.isEmpty() && text.front() < QChar(u' '); // of a letter with Ctrl
    if ((text.isEmpty() || sign) && event.key() > 0x7F && event.key() < 0xFFFF) {
        text = QString(QChar(char16_t(event.key())));
    }
    return keyCap(event.key(), text, event.nativeScanCode());
}

} // namespace meyar::ui
