// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace meyar {

/// An invented factory; any likeness to a real firm is chance.
struct SampleFactory
{
    const char *name;
    const char *nameUrdu;
    const char *sector;
    const char *city;
    const char *jurisdiction;
    int workers;
    int women;
    int storeys;
    int shifts;
    bool boiler;
    bool chemicals;
};

inline constexpr std::array sampleFactories{
    SampleFactory{"Tarazu Leather", "ترازو لیدر", "tannery", "Sialkot", "PK-PB", 412, 38, 2, 2, true, true},
    SampleFactory{"Noor Pahar Garments", "نور پہاڑ گارمنٹس", "garments", "Karachi", "PK-SD", 640, 310, 4, 1, true, false},
    SampleFactory{"Rawal Doab Weaving", "راول دوآب ویونگ", "spinning_weaving", "Faisalabad", "PK-PB", 185, 12, 1, 3, false, false},
    SampleFactory{"Sunehri Dhaga Dyeing", "سنہری دھاگہ ڈائنگ", "wet_processing", "Faisalabad", "PK-PB", 240, 16, 2, 3, true, true},
    SampleFactory{"Kohdaman Gloves", "کوہ دامن گلوز", "leather_goods", "Sialkot", "PK-PB", 150, 66, 2, 1, false, true},
    SampleFactory{"Lehr Terry Towels", "لہر ٹیری ٹاولز", "spinning_weaving", "Karachi", "PK-SD", 320, 54, 3, 2, true, true},
    SampleFactory{"Shalimar Gali Knitwear", "شالیمار گلی نٹ ویئر", "garments", "Lahore", "PK-PB", 275, 118, 3, 2, true, false},
    SampleFactory{"Surmai Denim Wash", "سرمئی ڈینم واش", "wet_processing", "Lahore", "PK-PB", 210, 22, 2, 2, true, true},
    SampleFactory{"Khyber Rah Handlooms", "خیبر راہ ہینڈلومز", "spinning_weaving", "Mingora", "PK-KP", 34, 14, 1, 1, false, false},
    SampleFactory{"Bolan Sada Footwear", "بولان سدا فٹ ویئر", "leather_goods", "Quetta", "PK-BA", 48, 9, 1, 1, false, true},
    SampleFactory{"Margalla Silai Ghar", "مارگلہ سلائی گھر", "garments", "Islamabad", "PK-IS", 96, 71, 2, 1, false, false},
    SampleFactory{"Korangi Sitara Tannery", "کورنگی ستارہ ٹینری", "tannery", "Karachi", "PK-SD", 130, 4, 1, 2, true, true},
};

/// Factories that nobody has audited yet: they only send their figures, so that the others have something to stand beside.
inline constexpr std::array furtherSampleFactories{
    SampleFactory{"Chenab Chamra Works", "چناب چمڑا ورکس", "tannery", "Sialkot", "PK-PB", 88, 3, 1, 1, true, true},
    SampleFactory{"Daska Leather House", "ڈسکہ لیدر ہاؤس", "tannery", "Sialkot", "PK-PB", 140, 9, 2, 1, true, true},
    SampleFactory{"Kasur Neeli Tannery", "قصور نیلی ٹینری", "tannery", "Kasur", "PK-PB", 175, 6, 1, 2, true, true},
    SampleFactory{"Sutlej Hide Company", "ستلج ہائیڈ کمپنی", "tannery", "Kasur", "PK-PB", 62, 2, 1, 1, true, true},
    SampleFactory{"Malir Tanners", "ملیر ٹینرز", "tannery", "Karachi", "PK-SD", 210, 11, 2, 2, true, true},
    SampleFactory{"Sambrial Gloves", "سمبڑیال گلوز", "leather_goods", "Sialkot", "PK-PB", 120, 58, 2, 1, false, true},
    SampleFactory{"Pasrur Sports Leather", "پسرور اسپورٹس لیدر", "leather_goods", "Sialkot", "PK-PB", 95, 40, 1, 1, false, true},
    SampleFactory{"Iqbal Gali Saddlery", "اقبال گلی سیڈلری", "leather_goods", "Sialkot", "PK-PB", 70, 12, 2, 1, false, true},
    SampleFactory{"Ravi Shoe Works", "راوی شو ورکس", "leather_goods", "Lahore", "PK-PB", 165, 44, 3, 1, false, true},
    SampleFactory{"Clifton Jackets", "کلفٹن جیکٹس", "leather_goods", "Karachi", "PK-SD", 230, 97, 3, 1, false, true},
    SampleFactory{"Landhi Garments", "لانڈھی گارمنٹس", "garments", "Karachi", "PK-SD", 520, 240, 4, 1, true, false},
    SampleFactory{"Gulshan Sewing", "گلشن سیونگ", "garments", "Karachi", "PK-SD", 190, 112, 3, 1, false, false},
    SampleFactory{"Orangi Stitchers", "اورنگی اسٹچرز", "garments", "Karachi", "PK-SD", 145, 101, 2, 1, false, false},
    SampleFactory{"Raiwind Knits", "رائیونڈ نٹس", "garments", "Lahore", "PK-PB", 240, 96, 2, 2, true, false},
    SampleFactory{"Kot Lakhpat Apparel", "کوٹ لکھپت اپیرل", "garments", "Lahore", "PK-PB", 180, 75, 3, 1, true, false},
    SampleFactory{"Mughal Hosiery", "مغل ہوزری", "garments", "Lahore", "PK-PB", 110, 52, 2, 1, false, false},
    SampleFactory{"Mochi Gate Embroidery", "موچی گیٹ ایمبرائیڈری", "garments", "Lahore", "PK-PB", 48, 39, 2, 1, false, false},
    SampleFactory{"Lyallpur Shirts", "لائل پور شرٹس", "garments", "Faisalabad", "PK-PB", 205, 88, 3, 1, true, false},
    SampleFactory{"Ghulam Bagh Weaving", "غلام باغ ویونگ", "spinning_weaving", "Faisalabad", "PK-PB", 150, 8, 1, 3, false, false},
    SampleFactory{"Samundri Looms", "سمندری لومز", "spinning_weaving", "Faisalabad", "PK-PB", 95, 4, 1, 3, false, false},
    SampleFactory{"Jaranwala Spinning", "جڑانوالہ اسپننگ", "spinning_weaving", "Faisalabad", "PK-PB", 330, 21, 1, 3, false, false},
    SampleFactory{"Tandlianwala Sizing", "تاندلیانوالہ سائزنگ", "spinning_weaving", "Faisalabad", "PK-PB", 60, 2, 1, 2, true, true},
    SampleFactory{"Multan Doab Cotton", "ملتان دوآب کاٹن", "spinning_weaving", "Multan", "PK-PB", 215, 31, 1, 3, false, false},
    SampleFactory{"Nishat Canal Dyers", "نشاط کینال ڈائرز", "wet_processing", "Faisalabad", "PK-PB", 180, 9, 2, 3, true, true},
    SampleFactory{"Khurrianwala Prints", "کھرڑیانوالہ پرنٹس", "wet_processing", "Faisalabad", "PK-PB", 245, 14, 2, 3, true, true},
    SampleFactory{"Sargodha Road Bleaching", "سرگودھا روڈ بلیچنگ", "wet_processing", "Faisalabad", "PK-PB", 130, 5, 1, 2, true, true},
    SampleFactory{"Site Dyehouse", "سائٹ ڈائی ہاؤس", "wet_processing", "Karachi", "PK-SD", 170, 10, 2, 2, true, true},
    SampleFactory{"Hyderabad Rang Works", "حیدرآباد رنگ ورکس", "wet_processing", "Hyderabad", "PK-SD", 85, 6, 1, 1, true, true},
};

} // namespace meyar
