// Long because it is data: a list of names, read by people.
/**
 * Public figures whom the dated tables of office-holders do not reach (most of those begin about 2012): the state they act or acted for
 * (ISO 3166 two letters; null for heads of bodies of many states), their PLOVER sector, their names with the years in which news of them
 * is news of that part. A star: called by the surname alone, without a title. Written from general knowledge; used to tell whose a person is, never to check who held an office.
 */
export const figures: readonly (readonly [iso2: string | null, sector: string, people: string])[] = [
  [
    'US',
    'GOV',
    `*Jimmy Carter 1977-1981; *Ronald Reagan 1981-1989; *George Bush 1989-2009; George H.W. Bush 1989-1993; *George W. Bush
    2001-2009; *Bill Clinton 1993-2001; William Perry 1994-1997; Cyrus Vance 1977-1980; Zbigniew Brzezinski 1977-1981;
    Alexander Haig 1981-1982; George Shultz 1982-1989; Caspar Weinberger 1981-1987; James Baker 1989-1992; Warren Christopher
    1993-1997; *Madeleine Albright 1997-2001; *Colin Powell 2001-2005; *Condoleezza Rice 2001-2009; *Donald Rumsfeld 2001-2006;
    Dick Cheney 1989-2009; Robert Gates 2006-2011; *Hillary Clinton 1993-2016; Hillary Rodham Clinton 1993-2016; William Cohen
    1997-2001; Paul Wolfowitz 2001-2005; Richard Holbrooke 1994-2010; Dennis Ross 1993-2001; Anthony Zinni 1997-2003; David
    Petraeus 2007-2012; Leon Panetta 2009-2013; Chuck Hagel 2013-2015; John Bolton 2005-2019; Al Gore 1993-2001; Joe Biden
    2009-2025; John Negroponte 2001-2007; L. Paul Bremer 2003-2004; Paul Bremer 2003-2004; George Mitchell 1995-2011;
    Christopher Hill 2005-2010; James Kelly 2001-2005; Zalmay Khalilzad 2003-2021; *Henry Kissinger 1969-1977; Gerald Ford
    1974-1977; Richard Nixon 1969-1974; *Barack Obama 2009-2017; John Kerry 2013-2017; Ashton Carter 2015-2017; Mike Pompeo
    2017-2021; Rex Tillerson 2017-2018; James Mattis 2017-2018; Antony Blinken 2021-2025; Lloyd Austin 2021-2025; Jake
    Sullivan 2021-2025; John Kelly 2017-2019; Marco Rubio 2025-2026`,
  ],
  [
    'GB',
    'GOV',
    `James Callaghan 1976-1979; *Margaret Thatcher 1979-1990; John Major 1990-1997; *Tony Blair 1997-2007; Gordon Brown
    2007-2010; David Cameron 2010-2016; Geoffrey Howe 1983-1989; Douglas Hurd 1989-1995; Malcolm Rifkind 1995-1997; Robin Cook
    1997-2001; Jack Straw 2001-2006; David Miliband 2007-2010; William Hague 2010-2014; Lord Carrington 1979-1995; Mo Mowlam
    1997-1999; Margaret Beckett 2006-2007; Geoff Hoon 1999-2005`,
  ],
  [
    'RU',
    'GOV',
    `*Leonid Brezhnev 1964-1982; Yuri Andropov 1982-1984; Konstantin Chernenko 1984-1985; *Mikhail Gorbachev 1985-1991; *Boris
    Yeltsin 1991-1999; *Vladimir Putin 1999-2026; *Dmitry Medvedev 2008-2024; *Andrei Gromyko 1957-1985; *Eduard Shevardnadze
    1985-1990; Andrei Kozyrev 1990-1996; *Yevgeny Primakov 1996-1999; Igor Ivanov 1998-2004; Sergei Ivanov 2001-2011; Viktor
    Chernomyrdin 1992-1998; *Sergei Lavrov 2004-2026; Pavel Grachev 1992-1996; Igor Sergeyev 1997-2001; Sergei Stepashin
    1999-1999; Mikhail Kasyanov 2000-2004; Ramzan Kadyrov 2007-2026; Akhmad Kadyrov 2000-2004; Alexander Lebed 1996-1998;
    Mikhail Fradkov 2004-2007; Anatoly Serdyukov 2007-2012; Vitaly Churkin 2006-2017`,
  ],
  ['RU', 'REB', 'Aslan Maskhadov 1994-2005; Shamil Basayev 1995-2006; Dzhokhar Dudayev 1991-1996; Doku Umarov 2006-2013'],
  ['RU', 'OPP', '*Alexei Navalny 2011-2024; Garry Kasparov 2005-2015; Boris Nemtsov 2000-2015; Mikhail Khodorkovsky 2003-2022'],
  [
    'FR',
    'GOV',
    `Valery Giscard d'Estaing 1974-1981; *Francois Mitterrand 1981-1995; *Jacques Chirac 1986-2007; *Nicolas Sarkozy 2004-2012;
    Lionel Jospin 1997-2002; Hubert Vedrine 1997-2002; Dominique de Villepin 2002-2007; Bernard Kouchner 1999-2010; Alain
    Juppe 1993-2012; Roland Dumas 1984-1993; Michel Barnier 2004-2005; Philippe Douste-Blazy 2005-2007; Herve de Charette
    1995-1997; Francois Fillon 2007-2012; Edouard Balladur 1993-1995; Michele Alliot-Marie 2002-2011; Laurent Fabius 1984-2016`,
  ],
  [
    'DE',
    'GOV',
    `Helmut Schmidt 1974-1982; *Helmut Kohl 1982-1998; *Gerhard Schroeder 1998-2005; Gerhard Schröder 1998-2005; *Angela Merkel
    2005-2021; Hans-Dietrich Genscher 1974-1992; Klaus Kinkel 1992-1998; Joschka Fischer 1998-2005; Frank-Walter Steinmeier
    2005-2026; Guido Westerwelle 2009-2013; Volker Ruehe 1992-1998; Erich Honecker 1971-1989; Egon
    Krenz 1989-1989; Otto Schily 1998-2005`,
  ],
  [
    'CN',
    'GOV',
    `*Deng Xiaoping 1977-1992; Zhao Ziyang 1980-1989; Hu Yaobang 1980-1987; Li Peng 1987-1998; *Jiang Zemin 1989-2004; *Zhu Rongji
    1998-2003; *Hu Jintao 2002-2013; *Wen Jiabao 2003-2013; Qian Qichen 1988-2003; Tang Jiaxuan 1998-2003; Li Zhaoxing
    2003-2007; Yang Jiechi 2007-2022; Dai Bingguo 2003-2013; Wu Bangguo 2003-2013; Bo Xilai 2004-2012; Hua Guofeng 1976-1981;
    Chi Haotian 1993-2003; Zhang Yesui 2008-2018`,
  ],
  [
    'CN',
    'OPP',
    `Dalai Lama 1959-2026; Rebiya Kadeer 2005-2017; Liu Xiaobo 2008-2017; Joshua Wong 2014-2024; Chen Guangcheng 2005-2013`,
  ],
  [
    'JP',
    'GOV',
    `Yasuhiro Nakasone 1982-1987; Noboru Takeshita 1987-1989; Toshiki Kaifu 1989-1991; Kiichi Miyazawa 1991-1993; Tomiichi
    Murayama 1994-1996; Ryutaro Hashimoto 1996-1998; Keizo Obuchi 1998-2000; Yoshiro Mori 2000-2001; *Junichiro Koizumi
    2001-2006; Shinzo Abe 2006-2020; Yasuo Fukuda 2007-2008; Taro Aso 2005-2023; Yukio Hatoyama 2009-2010; Naoto Kan
    2010-2011; Yoshihiko Noda 2011-2012; Zenko Suzuki 1980-1982; Morihiro Hosokawa 1993-1994; Yoriko Kawaguchi 2002-2004;
    Nobutaka Machimura 2004-2008; Katsuya Okada 2009-2010; Emperor Akihito 1989-2019`,
  ],
  [
    'KR',
    'GOV',
    `Park Chung-hee 1963-1979; Chun Doo-hwan 1980-1988; Roh Tae-woo 1988-1993; Kim Young-sam 1993-1998; Kim Dae-jung 1998-2003;
    *Roh Moo-hyun 2003-2008; Lee Myung-bak 2008-2013; Park Geun-hye 2013-2017; Lee Hoi-chang 1993-2007; Goh Kun 1997-2004; Song
    Min-soon 2005-2008`,
  ],
  [
    'KP',
    'GOV',
    `Kim Il-sung 1948-1994; Kim Il Sung 1948-1994; Kim Jong-il 1994-2011; Kim Jong Il 1994-2011; Kim Yong-nam 1983-2019; Jang
    Song-thaek 2009-2013; Kim Kye-gwan 2003-2020`,
  ],
  [
    'TW',
    'GOV',
    `*Lee Teng-hui 1988-2000; *Chen Shui-bian 2000-2008; Ma Ying-jeou 2008-2016; Lien Chan 1993-2005; Annette Lu 2000-2008;
    Chiang Ching-kuo 1978-1988`,
  ],
  [
    'IN',
    'GOV',
    `Indira Gandhi 1966-1984; Rajiv Gandhi 1984-1991; V.P. Singh 1989-1990; P.V. Narasimha Rao 1991-1996; Narasimha Rao
    1991-1996; H.D. Deve Gowda 1996-1997; I.K. Gujral 1996-1998; Inder Kumar Gujral 1996-1998; *Atal Behari Vajpayee 1998-2004;
    Atal Bihari Vajpayee 1998-2004; *Manmohan Singh 2004-2014; Jaswant Singh 1998-2004; L.K. Advani 1998-2009; Lal Krishna
    Advani 1998-2009; George Fernandes 1998-2004; Natwar Singh 2004-2005; Pranab Mukherjee 2004-2017; Yashwant Sinha
    1998-2004; Sonia Gandhi 1998-2022; P. Chidambaram 2004-2014; Morarji Desai 1977-1979`,
  ],
  [
    'PK',
    'GOV',
    `Zulfikar Ali Bhutto 1971-1977; Mohammad Zia ul-Haq 1977-1988; Zia ul-Haq 1977-1988; *Benazir Bhutto 1988-2007; *Nawaz Sharif
    1990-2017; *Pervez Musharraf 1999-2008; Shaukat Aziz 1999-2007; Khurshid Mahmud Kasuri 2002-2007; Khurshid Kasuri
    2002-2007; Asif Ali Zardari 2007-2026; Yousuf Raza Gilani 2008-2012; Abdul Sattar 1999-2002; Mir Zafarullah Khan Jamali
    2002-2004; Ghulam Ishaq Khan 1988-1993; Shah Mahmood Qureshi 2008-2022; Imran Khan 1996-2026; Ashfaq Parvez Kayani
    2007-2013; Farooq Leghari 1993-1997; Rehman Malik 2008-2013`,
  ],
  [
    'AF',
    'GOV',
    `*Hamid Karzai 2001-2014; Babrak Karmal 1979-1986; Mohammad Najibullah 1986-1992; Burhanuddin Rabbani 1992-2001; Abdullah
    Abdullah 2001-2021; Mohammad Qasim Fahim 2001-2014; Ashraf Ghani 2002-2021; Zahir Shah 1933-2007`,
  ],
  [
    'AF',
    'REB',
    `Mullah Omar 1996-2013; Mullah Mohammed Omar 1996-2013; Mullah Mohammad Omar 1996-2013; Gulbuddin Hekmatyar 1979-2016;
    Ahmad Shah Massoud 1980-2001; Abdul Rashid Dostum 1992-2020; Mullah Dadullah 2001-2007`,
  ],
  [
    'IR',
    'GOV',
    `*Ruhollah Khomeini 1979-1989; Ayatollah Khomeini 1979-1989; Abolhassan Bani-Sadr 1980-1981; Ali Khamenei 1981-2026; Ali
    Akbar Hashemi Rafsanjani 1980-1997; *Hashemi Rafsanjani 1980-1997; Akbar Hashemi Rafsanjani 1980-1997; Ali Akbar Rafsanjani
    1980-1997; *Mohammad Khatami 1997-2005; *Mahmoud Ahmadinejad 2005-2013; Ali Akbar Velayati 1981-1997; Kamal Kharrazi
    1997-2005; Manouchehr Mottaki 2005-2010; Ali Larijani 2004-2026; Mir-Hossein Mousavi 1981-2011; Ali Akbar Salehi
    2009-2021; Saeed Jalili 2007-2013; Hassan Rowhani 1989-2005; Gholam Ali Haddad-Adel 2004-2008; Ali Shamkhani 1997-2023;
    Sadegh Ghotbzadeh 1979-1980; Gholamhossein Elham 2005-2009; Hamid-Reza Asefi 1995-2006; Ramin Mehmanparast 2009-2013;
    Mohammad Ali Hosseini 2006-2008; Mohammad Reza Pahlavi 1941-1979`,
  ],
  [
    'IQ',
    'GOV',
    `Saddam 1979-2003; Saddam Hussein 1979-2003; Saddam Hussain 1979-2003; Tariq Aziz 1979-2003; Naji Sabri 2001-2003; Taha Yassin Ramadan
    1991-2003; Izzat Ibrahim 1991-2003; Iyad Allawi 2003-2014; Ayad Allawi 2003-2014; Ibrahim al-Jaafari 2003-2018; Ibrahim
    Jaafari 2003-2018; *Nouri al-Maliki 2006-2014; Nuri al-Maliki 2006-2014; *Jalal Talabani 1975-2014; Hoshyar Zebari
    2003-2014; Massoud Barzani 1979-2017; Masoud Barzani 1979-2017; Ahmed Chalabi 1992-2010; Ahmad Chalabi 1992-2010; Mohammed
    Saeed al-Sahhaf 1992-2003; Adel Abdul Mahdi 2004-2020; Ghazi al-Yawer 2003-2005; Ali Hassan al-Majid 1984-2003; Amir al-
    Saadi 1987-2003`,
  ],
  ['IQ', 'REB', '*Moqtada al-Sadr 2003-2026; Muqtada al-Sadr 2003-2026; *Ali al-Sistani 2003-2026; Ali Sistani 2003-2026'],
  [
    'IL',
    'GOV',
    `*Menachem Begin 1977-1983; *Yitzhak Shamir 1983-1992; *Shimon Peres 1977-2014; *Yitzhak Rabin 1974-1995; *Benjamin Netanyahu
    1996-2026; Binyamin Netanyahu 1996-2026; *Ehud Barak 1999-2013; *Ariel Sharon 1981-2006; *Ehud Olmert 2003-2009; Tzipi Livni
    2006-2014; Silvan Shalom 2003-2006; Shaul Mofaz 1998-2012; Moshe Katsav 2000-2007; David Levy 1990-2000; Moshe Dayan
    1967-1979; Ezer Weizman 1977-2000; Avigdor Lieberman 2009-2022; Amir Peretz 2005-2007; Yitzhak Mordechai 1996-1999;
    Binyamin Ben-Eliezer 2001-2002; Moshe Arens 1983-1999; Mark Regev 2004-2020; Raanan Gissin 1996-2006; Moshe Yaalon
    2002-2016; Abba Eban 1966-1974; Golda Meir 1969-1974; Dan Halutz 2005-2007; Natan Sharansky 1996-2005`,
  ],
  [
    'PS',
    'GOV',
    `*Yasser Arafat 1969-2004; Yasir Arafat 1969-2004; *Mahmoud Abbas 1993-2026; Abu Mazen 1993-2026; Ahmed Qurei 1993-2006;
    Ahmed Qureia 1993-2006; Saeb Erekat 1994-2020; Salam Fayyad 2002-2013; Nabil Shaath 1993-2006; Mohammed Dahlan 1994-2011;
    Hanan Ashrawi 1991-2020; Nabil Abu Rudeineh 1996-2026; Faisal al-Husseini 1991-2001; Marwan Barghouti 1994-2026; Yasser
    Abed Rabbo 1994-2015; Riyad al-Malki 2007-2024`,
  ],
  [
    'PS',
    'REB',
    `*Ismail Haniyeh 2004-2024; Ismail Haniya 2004-2024; Khaled Meshaal 1996-2017; Khaled Mashaal 1996-2017; Ahmed Yassin
    1987-2004; Abdel Aziz al-Rantissi 1987-2004; Abdel-Aziz Rantisi 1987-2004; Mahmoud al-Zahar 1987-2020; Yahya Sinwar
    2017-2024; Mahmoud Zahar 1987-2020; George Habash 1967-2000; Abu Nidal 1974-2002; Sami Abu Zuhri 2005-2026`,
  ],
  [
    'SY',
    'GOV',
    `Hafez al-Assad 1970-2000; Hafez Assad 1970-2000; Bashar al-Assad 2000-2024; Bashar Assad 2000-2024; Farouk al-Sharaa
    1984-2014; Faruq al-Shara 1984-2014; Farouq al-Shara 1984-2014; Walid al-Moallem 2006-2020; Walid Moallem 2006-2020;
    Abdel-Halim Khaddam 1970-2005; Rifaat al-Assad 1970-2000; Imad Moustapha 2003-2011`,
  ],
  [
    'LB',
    'GOV',
    `Amin Gemayel 1982-1988; Bashir Gemayel 1976-1982; Elias Hrawi 1989-1998; *Emile Lahoud 1998-2007; Rafik Hariri 1992-2005;
    Rafiq al-Hariri 1992-2005; Fouad Siniora 2005-2009; Fuad Saniora 2005-2009; Nabih Berri 1980-2026; Walid Jumblatt
    1977-2026; Michel Suleiman 2008-2014; *Saad Hariri 2005-2022; Saad al-Hariri 2005-2022; Michel Aoun 1988-2022; Selim Hoss
    1987-2000; Omar Karami 1990-2005; Samir Geagea 1986-2026`,
  ],
  ['LB', 'REB', '*Hassan Nasrallah 1992-2024; Sheikh Hassan Nasrallah 1992-2024; Naim Qassem 1992-2026; Abbas Musawi 1991-1992'],
  [
    'JO',
    'GOV',
    `King Hussein 1952-1999; King Abdullah II 1999-2026; Marwan Muasher 1997-2005; Ali Abu al-Ragheb 2000-2003; Abdul Ilah
    Khatib 1998-2011; Prince Hassan 1965-1999`,
  ],
  [
    'EG',
    'GOV',
    `*Anwar Sadat 1970-1981; Anwar al-Sadat 1970-1981; *Hosni Mubarak 1981-2011; Amr Moussa 1991-2001; Ahmed Maher 2001-2004;
    Ahmed Aboul Gheit 2004-2011; Omar Suleiman 1993-2011; Ahmed Nazif 2004-2011; Mohamed Morsi 2012-2013; Mohammed Morsi
    2012-2013; Osama el-Baz 1980-2005; Osama al-Baz 1980-2005; Gamal Abdel Nasser 1954-1970; Mohamed Hussein Tantawi
    1991-2012; Esmat Abdel-Meguid 1984-1991`,
  ],
  ['EG', 'OPP', 'Ayman Nour 2004-2013; Mohamed Badie 2010-2020; *Mohamed ElBaradei 2010-2014'],
  [
    'SA',
    'GOV',
    `King Fahd 1982-2005; King Khalid 1975-1982; Crown Prince Abdullah 1982-2005; King Abdullah 2005-2015; Saud al-Faisal
    1975-2015; Prince Saud al-Faisal 1975-2015; Prince Sultan 1963-2011; Prince Nayef 1975-2012; Prince Bandar bin Sultan
    1983-2015; Adel al-Jubeir 2000-2026; Turki al-Faisal 1979-2007; Mohammed bin Salman 2015-2026`,
  ],
  [
    'KW',
    'GOV',
    `Sheikh Jaber al-Ahmad al-Sabah 1977-2006; Sabah al-Ahmad al-Sabah 1963-2020; Saad al-Abdullah al-Sabah 1978-2006`,
  ],
  [
    'QA',
    'GOV',
    `Hamad bin Khalifa al-Thani 1995-2013; Hamad bin Jassim al-Thani 1992-2013; Hamad bin Jassem 1992-2013; Khalifa bin Hamad
    al-Thani 1972-1995`,
  ],
  ['AE', 'GOV', 'Zayed bin Sultan al-Nahyan 1971-2004; Khalifa bin Zayed al-Nahyan 2004-2022; Abdullah bin Zayed 2006-2026'],
  [
    'YE',
    'GOV',
    `Ali Abdullah Saleh 1978-2017; Abu Bakr al-Qirbi 2001-2014; Abdu Rabu Mansour Hadi 1994-2022; Abdel Karim al-Iryani
    1993-2001`,
  ],
  ['OM', 'GOV', 'Sultan Qaboos 1970-2020; Qaboos bin Said 1970-2020; Yusuf bin Alawi 1997-2020'],
  [
    'LY',
    'GOV',
    `*Muammar Gaddafi 1969-2011; Moammar Gadhafi 1969-2011; Muammar Qaddafi 1969-2011; Moamer Kadhafi 1969-2011; Moammar Kadhafi
    1969-2011; Muammar al-Gaddafi 1969-2011; Colonel Gaddafi 1969-2011; Seif al-Islam Gaddafi 2000-2021; Saif al-Islam Gaddafi
    2000-2021; Shukri Ghanem 2003-2011; Abdel-Rahman Shalqam 2000-2011`,
  ],
  [
    'DZ',
    'GOV',
    `Houari Boumediene 1965-1978; Chadli Bendjedid 1979-1992; Ahmed Ben Bella 1962-1965; Liamine Zeroual 1994-1999; Abdelaziz
    Bouteflika 1999-2019; Ahmed Ouyahia 1995-2019; Mohamed Boudiaf 1992-1992`,
  ],
  [
    'MA',
    'GOV',
    `King Hassan 1961-1999; King Hassan II 1961-1999; King Mohammed VI 1999-2026; Mohamed Benaissa 1999-2007; Driss Basri
    1979-1999`,
  ],
  [
    'TN',
    'GOV',
    `Habib Bourguiba 1957-1987; Zine El Abidine Ben Ali 1987-2011; Zine al-Abidine Ben Ali 1987-2011; Mohamed Ghannouchi
    1999-2011; Rachid Ghannouchi 1981-2023; Moncef Marzouki 2011-2014`,
  ],
  [
    'SD',
    'GOV',
    `Jaafar Nimeiri 1969-1985; Sadiq al-Mahdi 1986-1989; *Omar al-Bashir 1989-2019; Omar Hassan al-Bashir 1989-2019; Omar el-
    Bashir 1989-2019; Hassan al-Turabi 1989-2016; Hassan Turabi 1989-2016; Mustafa Osman Ismail 1998-2005; Ali Osman Taha
    1995-2013; Lam Akol 1986-2007; Ahmed Haroun 2003-2019`,
  ],
  ['SS', 'GOV', 'John Garang 1983-2005; Salva Kiir 2005-2026; Riek Machar 1991-2026'],
  [
    'SO',
    'GOV',
    `Mohamed Siad Barre 1969-1991; Siad Barre 1969-1991; Abdiqassim Salad Hassan 2000-2004; Abdullahi Yusuf Ahmed 2004-2008;
    Abdullahi Yusuf 2004-2008; Sharif Sheikh Ahmed 2006-2012; Mohamed Farah Aideed 1991-1996; Mohamed Farrah Aidid 1991-1996;
    Ali Mohamed Gedi 2004-2007; Ali Mohammed Ghedi 2004-2007; Hassan Dahir Aweys 2006-2013; Hussein Aideed 1996-2007; Ali
    Mahdi Mohamed 1991-2000`,
  ],
  [
    'ET',
    'GOV',
    `Mengistu Haile Mariam 1977-1991; *Meles Zenawi 1991-2012; Seyoum Mesfin 1991-2010; Hailemariam Desalegn 2012-2018; Haile
    Selassie 1930-1974`,
  ],
  ['ER', 'GOV', 'Isaias Afwerki 1991-2026; Issaias Afeworki 1991-2026; Isaias Afworki 1991-2026'],
  [
    'KE',
    'GOV',
    `Daniel arap Moi 1978-2002; *Mwai Kibaki 1978-2013; *Raila Odinga 1992-2025; Uhuru Kenyatta 2002-2022; Kalonzo Musyoka
    1993-2022; Jomo Kenyatta 1963-1978; George Saitoti 1989-2012; Chris Murungaru 2003-2006; Amos
    Kimunya 2006-2013; Moses Wetangula 2008-2026; Martha Karua 2003-2022`,
  ],
  [
    'UG',
    'GOV',
    `Idi Amin 1971-1979; Milton Obote 1966-1985; *Yoweri Museveni 1986-2026; Amama Mbabazi 2001-2016; Kizza Besigye 1999-2026;
    Sam Kutesa 2005-2021; Ruhakana Rugunda 1996-2021`,
  ],
  ['UG', 'REB', 'Joseph Kony 1987-2026; Vincent Otti 1990-2007; Alice Lakwena 1986-1987'],
  ['TZ', 'GOV', 'Julius Nyerere 1961-1999; Ali Hassan Mwinyi 1985-1995; Benjamin Mkapa 1995-2005; Jakaya Kikwete 1995-2015'],
  [
    'RW',
    'GOV',
    `Juvenal Habyarimana 1973-1994; *Paul Kagame 1990-2026; Pasteur Bizimungu 1994-2000; Agathe Uwilingiyimana 1993-1994;
    Faustin Twagiramungu 1994-2023`,
  ],
  [
    'BI',
    'GOV',
    `Pierre Buyoya 1987-2003; Melchior Ndadaye 1993-1993; Pierre Nkurunziza 2001-2020; Domitien Ndayizeye 2003-2005; Cyprien
    Ntaryamira 1994-1994; Sylvestre Ntibantunganya 1994-1996; Jean-Baptiste Bagaza 1976-1987; Agathon Rwasa 2001-2020`,
  ],
  [
    'CD',
    'GOV',
    `*Mobutu Sese Seko 1965-1997; *Laurent Kabila 1996-2001; Laurent-Desire Kabila 1996-2001; *Joseph Kabila 2001-2019; Etienne
    Tshisekedi 1980-2017; Jean-Pierre Bemba 1998-2026; Laurent Nkunda 2004-2009; Azarias Ruberwa 1998-2018; Thomas Lubanga
    2001-2026; Moise Tshombe 1960-1965; Patrice Lumumba 1960-1961; Bosco Ntaganda 2002-2013; Antoine Gizenga 1960-2008`,
  ],
  ['CG', 'GOV', 'Denis Sassou Nguesso 1979-2026; Denis Sassou-Nguesso 1979-2026; Pascal Lissouba 1992-1997'],
  [
    'CF',
    'GOV',
    `Jean-Bedel Bokassa 1966-1979; Andre Kolingba 1981-1993; Ange-Felix Patasse 1993-2003; Francois Bozize 1993-2021; Michel
    Djotodia 2012-2014; Catherine Samba-Panza 2014-2016`,
  ],
  ['TD', 'GOV', 'Hissene Habre 1982-1990; Idriss Deby 1990-2021; Goukouni Oueddei 1979-1982; Goukouni Weddeye 1979-1982'],
  ['CM', 'GOV', 'Paul Biya 1982-2026; Ahmadou Ahidjo 1960-1982; John Fru Ndi 1990-2023'],
  ['GA', 'GOV', 'Omar Bongo 1967-2009; Ali Bongo 2009-2023'],
  ['GQ', 'GOV', 'Teodoro Obiang Nguema 1979-2026; Teodoro Obiang 1979-2026'],
  ['AO', 'GOV', 'Agostinho Neto 1975-1979; Jose Eduardo dos Santos 1979-2017'],
  ['AO', 'REB', '*Jonas Savimbi 1966-2002; Isaias Samakuva 2003-2019; Holden Roberto 1961-1992'],
  ['MZ', 'GOV', 'Samora Machel 1975-1986; Joaquim Chissano 1975-2005; Armando Guebuza 1990-2015'],
  ['MZ', 'REB', 'Afonso Dhlakama 1979-2018'],
  [
    'ZW',
    'GOV',
    `Ian Smith 1964-1979; *Robert Mugabe 1980-2017; Joshua Nkomo 1961-1999; Emmerson Mnangagwa 1980-2026; Joice Mujuru
    2004-2014; Simba Makoni 2000-2008; Abel Muzorewa 1979-1979; Gideon Gono 2003-2013; Stan Mudenge 1995-2005`,
  ],
  [
    'ZW',
    'OPP',
    `*Morgan Tsvangirai 1999-2018; Tendai Biti 1999-2023; Welshman Ncube 1999-2024; Arthur Mutambara 2006-2013; Nelson Chamisa
    2006-2026`,
  ],
  [
    'ZM',
    'GOV',
    `Kenneth Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2006-2011; Michael Sata
    2011-2014`,
  ],
  [
    'MW',
    'GOV',
    `Hastings Banda 1964-1994; Kamuzu Banda 1964-1994; Bakili Muluzi 1994-2004; Bingu wa Mutharika 2004-2012; Joyce Banda
    2009-2014`,
  ],
  [
    'ZA',
    'GOV',
    `P.W. Botha 1978-1989; F.W. de Klerk 1989-1996; *Nelson Mandela 1962-2013; *Thabo Mbeki 1994-2008; Jacob Zuma 1999-2018;
    Kgalema Motlanthe 2008-2014; Pik Botha 1977-1994; Mangosuthu Buthelezi 1975-2004; Desmond Tutu 1984-2010; Nkosazana
    Dlamini-Zuma 1994-2019; Oliver Tambo 1967-1991; John Vorster 1966-1979; Cyril Ramaphosa 1991-2026; Walter Sisulu
    1960-1994; Winnie Mandela 1970-2018; Aziz Pahad 1999-2008; Magnus Malan 1980-1991`,
  ],
  ['NA', 'GOV', 'Sam Nujoma 1960-2005; Hifikepunye Pohamba 2005-2015'],
  ['BW', 'GOV', 'Seretse Khama 1966-1980; Quett Masire 1980-1998; Festus Mogae 1998-2008; Ian Khama 2008-2018'],
  [
    'NG',
    'GOV',
    `Shehu Shagari 1979-1983; Muhammadu Buhari 1983-2023; Ibrahim Babangida 1985-1993; Sani Abacha 1993-1998; Abdulsalami
    Abubakar 1998-1999; *Olusegun Obasanjo 1976-2007; Atiku Abubakar 1999-2023; Umaru Yar'Adua 2007-2010; Umaru Musa Yar'Adua
    2007-2010; Goodluck Jonathan 2007-2015; Moshood Abiola 1993-1998; Ken Saro-Wiwa 1990-1995; Nuhu Ribadu 2003-2026; Ngozi
    Okonjo-Iweala 2003-2015; Yakubu Gowon 1966-1975; Mujahid Dokubo-Asari 2004-2010; Ernest Shonekan 1993-1993`,
  ],
  [
    'GH',
    'GOV',
    `Jerry Rawlings 1979-2001; John Kufuor 2001-2009; John Atta Mills 1997-2012; John Evans Atta Mills 1997-2012; Kwame Nkrumah
    1957-1966`,
  ],
  [
    'CI',
    'GOV',
    `Felix Houphouet-Boigny 1960-1993; Henri Konan Bedie 1993-1999; Robert Guei 1999-2002; *Laurent Gbagbo 1990-2011; *Alassane
    Ouattara 1990-2026; Charles Konan Banny 2005-2007; Seydou Diarra 2000-2005; Pascal Affi N'Guessan 2000-2003; Charles Ble
    Goude 2002-2011`,
  ],
  ['CI', 'REB', 'Guillaume Soro 2002-2019'],
  [
    'LR',
    'GOV',
    `Samuel Doe 1980-1990; *Charles Taylor 1989-2003; Ellen Johnson Sirleaf 1997-2018; Ellen Johnson-Sirleaf 1997-2018; Gyude
    Bryant 2003-2006; Amos Sawyer 1990-1994; George Weah 2004-2024; Prince Johnson 1989-1992; Moses Blah 2000-2003; Sekou
    Conneh 1999-2005; William Tolbert 1971-1980`,
  ],
  [
    'SL',
    'GOV',
    `Ahmad Tejan Kabbah 1996-2007; Ahmed Tejan Kabbah 1996-2007; Johnny Paul Koroma 1997-2003; Joseph Momoh 1985-1992;
    Valentine Strasser 1992-1996; Julius Maada Bio 1996-2026; Siaka Stevens 1971-1985; Ernest Bai Koroma 2002-2018; Sam Hinga
    Norman 1996-2007`,
  ],
  ['SL', 'REB', 'Foday Sankoh 1991-2003; Sam Bockarie 1991-2003; Issa Sesay 1991-2009'],
  [
    'GN',
    'GOV',
    `Ahmed Sekou Toure 1958-1984; Lansana Conte 1984-2008; Moussa Dadis Camara 2008-2010; Sekouba Konate 2008-2010; Alpha Conde
    1991-2021; Cellou Dalein Diallo 2004-2025`,
  ],
  ['GW', 'GOV', 'Joao Bernardo Vieira 1980-2009; Kumba Yala 2000-2003; Ansumane Mane 1998-2000'],
  ['SN', 'GOV', 'Leopold Senghor 1960-1980; Abdou Diouf 1981-2000; Abdoulaye Wade 1974-2012; Macky Sall 2004-2024'],
  ['GM', 'GOV', 'Dawda Jawara 1970-1994; Yahya Jammeh 1994-2017'],
  [
    'ML',
    'GOV',
    `Moussa Traore 1968-1991; Alpha Oumar Konare 1992-2002; Amadou Toumani Toure 1991-2012; Amadou Sanogo 2012-2013; Amadou
    Haya Sanogo 2012-2013`,
  ],
  ['BF', 'GOV', 'Thomas Sankara 1983-1987; Blaise Compaore 1987-2014'],
  ['NE', 'GOV', 'Mamadou Tandja 1999-2010; Ibrahim Bare Mainassara 1996-1999; Seyni Kountche 1974-1987'],
  ['TG', 'GOV', 'Gnassingbe Eyadema 1967-2005; Faure Gnassingbe 2003-2026; Gilchrist Olympio 1992-2015'],
  ['BJ', 'GOV', 'Mathieu Kerekou 1972-2006; Nicephore Soglo 1990-1996; Thomas Boni Yayi 2006-2016'],
  [
    'MR',
    'GOV',
    `Maaouiya Ould Taya 1984-2005; Maaouya Ould Sid'Ahmed Taya 1984-2005; Ely Ould Mohamed Vall 2005-2007; Mohamed Ould Abdel
    Aziz 2005-2019; Sidi Ould Cheikh Abdallahi 2007-2009`,
  ],
  ['MG', 'GOV', 'Didier Ratsiraka 1975-2002; Marc Ravalomanana 2001-2026; Andry Rajoelina 2008-2025; Albert Zafy 1991-1996'],
  ['KM', 'GOV', 'Azali Assoumani 1999-2026; Mohamed Bacar 2001-2008; Ahmed Abdallah Sambi 2006-2011'],
  [
    'TR',
    'GOV',
    `Suleyman Demirel 1965-2000; Turgut Ozal 1983-1993; *Bulent Ecevit 1974-2002; *Tansu Ciller 1993-1997; Necmettin Erbakan
    1974-1998; Mesut Yilmaz 1991-1999; Ahmet Necdet Sezer 2000-2007; Abdullah Gul 2002-2014; *Recep Tayyip Erdogan 2002-2026;
    Tayyip Erdogan 2002-2026; Ali Babacan 2002-2015; Ismail Cem 1997-2002; Kenan Evren 1980-1989; Yasar Buyukanit 2004-2008;
    Ahmet Davutoglu 2009-2016; Hikmet Cetin 1991-1994; Huseyin Kivrikoglu 1998-2002`,
  ],
  ['TR', 'REB', '*Abdullah Ocalan 1978-2026; Murat Karayilan 1999-2026'],
  [
    'GR',
    'GOV',
    `Constantine Karamanlis 1974-1995; Andreas Papandreou 1981-1996; Constantine Mitsotakis 1990-1993; Costas Simitis
    1996-2004; Costas Karamanlis 2004-2009; George Papandreou 1999-2011; Dora Bakoyannis 2003-2009; Theodoros Pangalos
    1996-1999`,
  ],
  [
    'CY',
    'GOV',
    `Spyros Kyprianou 1977-1988; George Vassiliou 1988-1993; *Glafcos Clerides 1974-2003; Glafkos Clerides 1974-2003; Tassos
    Papadopoulos 2003-2008; Dimitris Christofias 2008-2013; *Rauf Denktash 1973-2005; Mehmet Ali Talat 2004-2010; Archbishop
    Makarios 1960-1977`,
  ],
  [
    'RS',
    'GOV',
    `*Slobodan Milosevic 1987-2000; Vojislav Kostunica 2000-2008; Zoran Djindjic 1993-2003; Boris Tadic 2003-2012; Zoran
    Zivkovic 2003-2004; Milan Milutinovic 1995-2002; Goran Svilanovic 2000-2004; Vojislav Seselj 1991-2026; Dobrica Cosic
    1992-1993; Milan Panic 1992-1993; Vuk Jeremic 2007-2012; Vuk Draskovic 1990-2007; Ivica Dacic 2006-2026; Tomislav Nikolic
    2003-2017; Zivadin Jovanovic 1998-2000; Nebojsa Covic 1996-2005; Momcilo Perisic 1993-1998; Josip Broz Tito 1945-1980`,
  ],
  [
    'BA',
    'GOV',
    `*Alija Izetbegovic 1990-2000; Haris Silajdzic 1990-2010; Ejup Ganic 1992-2001; Milorad Dodik 1998-2026; Biljana Plavsic
    1992-1998; Nikola Poplasen 1998-1999; Momcilo Krajisnik 1990-1998; Naser Oric 1992-1995; Sulejman Tihic 2002-2006; Mirko
    Sarovic 2000-2003; Ante Jelavic 1998-2001; Dragan Covic 2002-2026; Mate Boban 1992-1994`,
  ],
  ['BA', 'REB', '*Radovan Karadzic 1990-2008; *Ratko Mladic 1992-2011'],
  [
    'HR',
    'GOV',
    `*Franjo Tudjman 1990-1999; Stipe Mesic 1990-2010; Ivica Racan 1990-2003; Ivo Sanader 2000-2009; Mate Granic 1993-2000;
    Gojko Susak 1991-1998; Ante Gotovina 1992-2012; Tonino Picula 2000-2003; Ivo Josipovic 2010-2015; Milan Babic 1990-1995;
    Milan Martic 1991-1995; Jadranka Kosor 2003-2011`,
  ],
  [
    'XK',
    'GOV',
    `*Ibrahim Rugova 1989-2006; Hashim Thaci 1998-2020; Ramush Haradinaj 1998-2020; Agim Ceku 1999-2008; Fatmir Sejdiu
    2006-2010; Bajram Kosumi 2005-2006; Bajram Rexhepi 2002-2013`,
  ],
  [
    'MK',
    'GOV',
    `Kiro Gligorov 1991-1999; Boris Trajkovski 1999-2004; Ljubco Georgievski 1998-2002; Branko Crvenkovski 1992-2009; Ljube
    Boskovski 2001-2011; Gjorge Ivanov 2009-2019; Nikola Gruevski 1999-2018; Srgjan Kerim 2000-2008; Vlado Buckovski
    2001-2006; Hari Kostov 2002-2004; Arben Xhaferi 1994-2007`,
  ],
  ['MK', 'REB', 'Ali Ahmeti 2001-2026'],
  [
    'ME',
    'GOV',
    `Milo Djukanovic 1991-2023; Filip Vujanovic 1993-2018; Momir Bulatovic 1990-2000; Svetozar Marovic 1998-2006; Ranko
    Krivokapic 2003-2016`,
  ],
  [
    'AL',
    'GOV',
    `Enver Hoxha 1944-1985; Ramiz Alia 1985-1992; Sali Berisha 1992-2026; Fatos Nano 1991-2005; Ilir Meta 1999-2022; Rexhep
    Meidani 1997-2002; Pandeli Majko 1998-2002; Alfred Moisiu 2002-2007; Edi Rama 2000-2026; Bashkim Fino 1997-1997; Paskal
    Milo 1997-2001`,
  ],
  [
    'SI',
    'GOV',
    `Milan Kucan 1986-2002; Janez Drnovsek 1992-2007; Janez Jansa 1990-2022; Dimitrij Rupel 1990-2008; Borut Pahor 2008-2022`,
  ],
  [
    'BG',
    'GOV',
    `Todor Zhivkov 1954-1989; Zhelyu Zhelev 1990-1997; Petar Stoyanov 1997-2002; Simeon Saxe-Coburg 2001-2005; Georgi Parvanov
    2002-2012; Ivan Kostov 1997-2001; Sergei Stanishev 2003-2009; Solomon Passy 2001-2005; Boyko Borisov 2001-2026`,
  ],
  [
    'RO',
    'GOV',
    `*Nicolae Ceausescu 1965-1989; Ion Iliescu 1989-2004; Emil Constantinescu 1996-2000; Petre Roman 1989-2000; Traian Basescu
    2000-2014; Adrian Nastase 1990-2004; Calin Tariceanu 2004-2008`,
  ],
  [
    'HU',
    'GOV',
    `Janos Kadar 1956-1988; Jozsef Antall 1990-1993; Gyula Horn 1989-1998; Viktor Orban 1998-2026; Peter Medgyessy 2002-2004;
    Ferenc Gyurcsany 2004-2009; Arpad Goncz 1990-2000`,
  ],
  [
    'PL',
    'GOV',
    `*Wojciech Jaruzelski 1981-1990; *Lech Walesa 1980-1995; Tadeusz Mazowiecki 1989-1991; Aleksander Kwasniewski 1995-2005;
    Leszek Miller 1997-2004; Jerzy Buzek 1997-2001; Lech Kaczynski 2002-2010; Jaroslaw Kaczynski 2001-2026; Marek Belka
    2004-2005; Bronislaw Geremek 1989-2000; Kazimierz Marcinkiewicz 2005-2006; Radoslaw Sikorski 2005-2026; Edward Gierek
    1970-1980; Stanislaw Kania 1980-1981; Bronislaw Komorowski 2000-2015; Wlodzimierz Cimoszewicz 1996-2005`,
  ],
  [
    'CZ',
    'GOV',
    `*Vaclav Havel 1977-2003; Vaclav Klaus 1992-2013; Gustav Husak 1968-1989; Milos Zeman 1998-2023; Alexander Dubcek 1968-1992;
    Mirek Topolanek 2002-2009; Vladimir Spidla 2002-2004; Jan Kavan 1998-2003; Stanislav Gross 2000-2005; Jiri Paroubek
    2005-2009`,
  ],
  [
    'SK',
    'GOV',
    `Vladimir Meciar 1990-1998; Mikulas Dzurinda 1998-2010; Rudolf Schuster 1999-2004; Robert Fico 2006-2026; Ivan Gasparovic
    2004-2014; Michal Kovac 1993-1998`,
  ],
  [
    'UA',
    'GOV',
    `Leonid Kravchuk 1990-1994; Leonid Kuchma 1992-2005; *Viktor Yushchenko 1999-2010; *Viktor Yanukovych 2002-2014; Viktor
    Yanukovich 2002-2014; *Yulia Tymoshenko 1999-2019; Borys Tarasyuk 1998-2007; Petro Poroshenko 2001-2019; Arseniy Yatsenyuk
    2007-2016; Anatoly Kinakh 2001-2002; Pavlo Lazarenko 1996-1997`,
  ],
  [
    'BY',
    'GOV',
    `*Alexander Lukashenko 1994-2026; Stanislav Shushkevich 1991-1994; Sergei Martynov 2003-2012; Mikhail Marinich 2001-2008;
    Sergei Sidorsky 2003-2010`,
  ],
  ['BY', 'OPP', 'Alexander Milinkevich 2005-2012; Alexander Kozulin 2005-2010; Sviatlana Tsikhanouskaya 2020-2026'],
  [
    'MD',
    'GOV',
    `Petru Lucinschi 1991-2001; Vladimir Voronin 1993-2009; Mircea Snegur 1990-1996; Vasile Tarlev 2001-2008; Igor Smirnov
    1991-2011`,
  ],
  [
    'GE',
    'GOV',
    `Zviad Gamsakhurdia 1990-1992; Eduard Shevardnadze 1992-2003; *Mikheil Saakashvili 2000-2013; Mikhail Saakashvili 2000-2013;
    Zurab Zhvania 1995-2005; Nino Burdzhanadze 2001-2012; Nino Burjanadze 2001-2012; Aslan Abashidze 1991-2004; Salome
    Zourabichvili 2004-2024; Zurab Nogaideli 2003-2007; Sergei Bagapsh 2005-2011; Vladislav Ardzinba 1992-2005; Eduard Kokoity
    2001-2011; Raul Khadzhimba 2003-2020; Irakly Okruashvili 2004-2006; Bidzina Ivanishvili 2011-2026`,
  ],
  [
    'AM',
    'GOV',
    `*Levon Ter-Petrosian 1991-1998; Levon Ter-Petrosyan 1991-1998; Robert Kocharian 1992-2008; Robert Kocharyan 1992-2008;
    Serzh Sarkisian 1993-2018; Serzh Sargsyan 1993-2018; Vartan Oskanian 1998-2008; Vazgen Sarkisian 1995-1999; Edward
    Nalbandian 2008-2018`,
  ],
  [
    'AZ',
    'GOV',
    `Ayaz Mutalibov 1990-1992; Abulfaz Elchibey 1992-1993; *Heydar Aliyev 1969-2003; Heidar Aliyev 1969-2003; Geidar Aliyev
    1969-2003; Ilham Aliyev 2001-2026; Elmar Mammadyarov 2004-2020; Vilayat Guliyev 1999-2004; Arkady Gukasian 1997-2007; Isa
    Gambar 1992-2013`,
  ],
  [
    'KZ',
    'GOV',
    `*Nursultan Nazarbayev 1989-2019; Kassymzhomart Tokayev 1994-2026; Kasymzhomart Tokayev 1994-2026; Rakhat Aliyev 2000-2015`,
  ],
  ['UZ', 'GOV', '*Islam Karimov 1989-2016; Abdulaziz Kamilov 1994-2022; Juma Namangani 1992-2001'],
  [
    'KG',
    'GOV',
    `*Askar Akayev 1990-2005; Askar Akaev 1990-2005; *Kurmanbek Bakiyev 2000-2010; Kurmanbek Bakiev 2000-2010; Felix Kulov
    1992-2007; Roza Otunbayeva 1992-2011; Roza Otunbaeva 1992-2011; Omurbek Tekebayev 1995-2020; Omurbek Tekebaev 1995-2020;
    Almazbek Atambayev 2000-2017; Muratbek Imanaliev 1997-2012; Almazbek Atambaev 2000-2017`,
  ],
  [
    'TJ',
    'GOV',
    `Imomali Rakhmonov 1992-2026; Emomali Rakhmon 1992-2026; Emomali Rahmon 1992-2026; Emomali Rakhmonov 1992-2026; Said
    Abdullo Nuri 1992-2006; Talbak Nazarov 1994-2006`,
  ],
  [
    'TM',
    'GOV',
    `Saparmurat Niyazov 1985-2006; Gurbanguly Berdymukhammedov 2006-2022; Kurbanguly Berdymukhammedov 2006-2022; Rashid Meredov
    2001-2026; Boris Shikhmuradov 1995-2002`,
  ],
  ['MN', 'GOV', 'Natsagiin Bagabandi 1997-2005; Nambaryn Enkhbayar 2000-2009'],
  [
    'LT',
    'GOV',
    `Vytautas Landsbergis 1990-1993; Algirdas Brazauskas 1988-2006; Valdas Adamkus 1998-2009; Rolandas Paksas 1999-2004;
    Antanas Valionis 2000-2006`,
  ],
  ['LV', 'GOV', 'Vaira Vike-Freiberga 1999-2007; Guntis Ulmanis 1993-1999; Aigars Kalvitis 2004-2007; Einars Repse 2002-2004'],
  [
    'EE',
    'GOV',
    `Lennart Meri 1990-2001; Arnold Ruutel 1990-2006; Toomas Hendrik Ilves 1996-2016; Mart Laar 1992-2002; Siim Kallas
    1995-2004; Andrus Ansip 2005-2014; Urmas Paet 2005-2014`,
  ],
  [
    'FI',
    'GOV',
    `Urho Kekkonen 1956-1982; Mauno Koivisto 1982-1994; Martti Ahtisaari 1994-2000; Tarja Halonen 1995-2012; Paavo Lipponen
    1995-2003; Matti Vanhanen 2003-2010; Erkki Tuomioja 2000-2015`,
  ],
  [
    'SE',
    'GOV',
    `Olof Palme 1969-1986; Ingvar Carlsson 1986-1996; Carl Bildt 1991-2014; Goran Persson 1996-2006; Fredrik Reinfeldt
    2006-2014; Anna Lindh 1998-2003; Jan Eliasson 2005-2006; Thorbjorn Falldin 1976-1982`,
  ],
  [
    'NO',
    'GOV',
    `Gro Harlem Brundtland 1981-1996; Kjell Magne Bondevik 1997-2005; Jens Stoltenberg 2000-2013; Thorvald Stoltenberg
    1987-1995; Jan Petersen 2001-2005; Knut Vollebaek 1997-2000; Erik Solheim 2000-2012; Jonas Gahr Stoere 2005-2026; Vidar
    Helgesen 2001-2016`,
  ],
  [
    'DK',
    'GOV',
    `Poul Schlueter 1982-1993; Poul Nyrup Rasmussen 1993-2001; Anders Fogh Rasmussen 2001-2009; Per Stig Moeller 2001-2010;
    Uffe Ellemann-Jensen 1982-1993`,
  ],
  [
    'NL',
    'GOV',
    `Ruud Lubbers 1982-1994; Wim Kok 1994-2002; Jan Peter Balkenende 2002-2010; Hans van den Broek 1982-1993; Ben Bot
    2003-2007; Bernard Bot 2003-2007; Pim Fortuyn 2001-2002; Geert Wilders 2004-2026; Maxime Verhagen 2007-2012`,
  ],
  [
    'BE',
    'GOV',
    `Leo Tindemans 1974-1989; Wilfried Martens 1979-1992; Jean-Luc Dehaene 1992-1999; Guy Verhofstadt 1999-2008; Louis Michel
    1999-2004; Karel De Gucht 2004-2009; Yves Leterme 2008-2011`,
  ],
  ['LU', 'GOV', 'Jean-Claude Juncker 1989-2013; Jacques Poos 1984-1999; Jean Asselborn 2004-2023'],
  ['CH', 'GOV', 'Micheline Calmy-Rey 2003-2011; Joseph Deiss 1999-2006; Flavio Cotti 1987-1999'],
  [
    'AT',
    'GOV',
    `Bruno Kreisky 1970-1983; Franz Vranitzky 1986-1997; Viktor Klima 1997-2000; Wolfgang Schuessel 1995-2007; Thomas Klestil
    1992-2004; Alois Mock 1987-1995; Benita Ferrero-Waldner 1995-2004; Joerg Haider 1986-2008; Ursula Plassnik 2004-2008;
    Heinz Fischer 1983-2016; Kurt Waldheim 1986-1992`,
  ],
  [
    'IT',
    'GOV',
    `Giulio Andreotti 1972-1992; Bettino Craxi 1983-1987; *Silvio Berlusconi 1994-2023; Romano Prodi 1996-2008; Massimo D'Alema
    1998-2008; Lamberto Dini 1994-2001; Carlo Azeglio Ciampi 1993-2006; Oscar Luigi Scalfaro 1992-1999; Franco Frattini
    2001-2011; Gianfranco Fini 1994-2013; Gianni De Michelis 1989-1992; Giorgio Napolitano 1996-2015; Giuliano Amato
    1992-2008; Renato Ruggiero 1987-2002; Aldo Moro 1963-1978; Francesco Cossiga 1976-1992`,
  ],
  [
    'VA',
    'GOV',
    `Pope John Paul 1978-2005; Pope John Paul II 1978-2005; John Paul II 1978-2005; Pope Benedict XVI 2005-2013; Benedict XVI
    2005-2013; Pope Francis 2013-2025; Angelo Sodano 1990-2006; Tarcisio Bertone 2006-2013; Joaquin Navarro-Valls 1984-2006`,
  ],
  [
    'ES',
    'GOV',
    `Adolfo Suarez 1976-1981; Felipe Gonzalez 1982-1996; Jose Maria Aznar 1996-2004; Jose Luis Rodriguez Zapatero 2004-2011;
    King Juan Carlos 1975-2014; Miguel Angel Moratinos 2004-2010; Ana Palacio 2002-2004; Josep Pique 2000-2002; Abel Matutes
    1996-2000; *Javier Solana 1992-1995; Baltasar Garzon 1988-2012; Francisco Franco 1939-1975`,
  ],
  [
    'PT',
    'GOV',
    `Mario Soares 1976-1996; Anibal Cavaco Silva 1985-2016; Jorge Sampaio 1989-2006; Jose Manuel Durao Barroso 2002-2004; Jose
    Socrates 2005-2011; Jaime Gama 1983-2002; Antonio Guterres 1995-2002`,
  ],
  [
    'IE',
    'GOV',
    `Garret FitzGerald 1981-1987; Charles Haughey 1979-1992; Albert Reynolds 1992-1994; John Bruton 1994-1997; Bertie Ahern
    1997-2008; Brian Cowen 1997-2011; Dick Spring 1993-1997; Mary Robinson 1990-1997; Mary McAleese 1997-2011; Dermot Ahern
    2004-2010`,
  ],
  [
    'GB',
    'PTY',
    `Gerry Adams 1983-2018; Martin McGuinness 1971-2017; Ian Paisley 1969-2008; David Trimble 1995-2005; John Hume 1979-2001;
    Peter Robinson 2008-2016`,
  ],
  ['IS', 'GOV', 'David Oddsson 1991-2004; Halldor Asgrimsson 1995-2006; Vigdis Finnbogadottir 1980-1996; Geir Haarde 2006-2009'],
  [
    'CA',
    'GOV',
    `Pierre Trudeau 1968-1984; Brian Mulroney 1984-1993; Jean Chretien 1993-2003; Paul Martin 1993-2006; Stephen Harper
    2006-2015; Lloyd Axworthy 1996-2000; Bill Graham 2002-2006; John Manley 2000-2003; Peter MacKay 2006-2015; Joe Clark
    1979-1991; Michaelle Jean 2005-2010`,
  ],
  [
    'MX',
    'GOV',
    `Jose Lopez Portillo 1976-1982; Miguel de la Madrid 1982-1988; Carlos Salinas 1988-1994; Ernesto Zedillo 1994-2000; Vicente
    Fox 2000-2006; Felipe Calderon 2006-2012; Jorge Castaneda 2000-2003; Luis Ernesto Derbez 2000-2006; Andres Manuel Lopez
    Obrador 2000-2024`,
  ],
  ['MX', 'REB', 'Subcomandante Marcos 1994-2014'],
  [
    'CU',
    'GOV',
    `*Fidel Castro 1959-2016; Raul Castro 1959-2021; Felipe Perez Roque 1999-2009; Ricardo Alarcon 1992-2013; Carlos Lage
    1986-2009; Roberto Robaina 1993-1999`,
  ],
  [
    'HT',
    'GOV',
    `Francois Duvalier 1957-1971; Jean-Claude Duvalier 1971-1986; *Jean-Bertrand Aristide 1990-2004; Rene Preval 1991-2011;
    Raoul Cedras 1991-1994; Prosper Avril 1988-1990; Gerard Latortue 2004-2006; Boniface Alexandre 2004-2006; Guy Philippe
    2004-2026; Leslie Manigat 1988-1988; Henri Namphy 1986-1988; Yvon Neptune 2002-2004; Emile Jonassaint 1994-1994; Michel
    Martelly 2011-2016; Michel Francois 1991-1994`,
  ],
  ['DO', 'GOV', 'Joaquin Balaguer 1960-1996; Leonel Fernandez 1996-2012; Hipolito Mejia 2000-2004'],
  ['JM', 'GOV', 'Michael Manley 1972-1992; Edward Seaga 1980-1989; P.J. Patterson 1992-2006; Portia Simpson Miller 2006-2016'],
  ['GD', 'GOV', 'Maurice Bishop 1979-1983; Bernard Coard 1983-1983; Keith Mitchell 1995-2022'],
  [
    'GT',
    'GOV',
    `Efrain Rios Montt 1982-2013; Vinicio Cerezo 1986-1991; Alvaro Arzu 1996-2000; Alfonso Portillo 2000-2004; Oscar Berger
    2004-2008; Alvaro Colom 2008-2012; Rigoberta Menchu 1992-2010`,
  ],
  [
    'HN',
    'GOV',
    `Manuel Zelaya 2006-2009; Roberto Micheletti 2009-2010; Porfirio Lobo 2010-2014; Ricardo Maduro 2002-2006; Carlos Flores
    1998-2002; Roberto Suazo Cordova 1982-1986`,
  ],
  [
    'SV',
    'GOV',
    `Jose Napoleon Duarte 1980-1989; Alfredo Cristiani 1989-1994; Francisco Flores 1999-2004; Antonio Saca 2004-2009; Mauricio
    Funes 2009-2014; Armando Calderon Sol 1994-1999; Roberto D'Aubuisson 1979-1992`,
  ],
  [
    'NI',
    'GOV',
    `Anastasio Somoza 1967-1979; *Daniel Ortega 1979-2026; Violeta Chamorro 1990-1997; Arnoldo Aleman 1990-2003; Enrique Bolanos
    1997-2007; Humberto Ortega 1979-1995; Tomas Borge 1979-1990; Eden Pastora 1978-1990; Miguel d'Escoto 1979-1990`,
  ],
  ['CR', 'GOV', 'Oscar Arias 1986-2010; Luis Alberto Monge 1982-1986; Abel Pacheco 2002-2006; Laura Chinchilla 2010-2014'],
  [
    'PA',
    'GOV',
    `Omar Torrijos 1968-1981; *Manuel Noriega 1983-1989; Manuel Antonio Noriega 1983-1989; Guillermo Endara 1989-1994; Mireya
    Moscoso 1999-2004; Martin Torrijos 2004-2009; Eric Delvalle 1985-1988; Ricardo Martinelli 2009-2014; Ernesto Perez
    Balladares 1994-1999`,
  ],
  [
    'CO',
    'GOV',
    `Belisario Betancur 1982-1986; Virgilio Barco 1986-1990; Cesar Gaviria 1990-1994; Ernesto Samper 1994-1998; Andres Pastrana
    1998-2002; *Alvaro Uribe 2002-2018; Juan Manuel Santos 2006-2018; Carolina Barco 2002-2006; Camilo Ospina 2005-2006; Jaime
    Bermudez 2008-2010; Jorge Alberto Uribe 2003-2005; Ingrid Betancourt 1998-2008`,
  ],
  [
    'CO',
    'REB',
    `Manuel Marulanda 1964-2008; Raul Reyes 1985-2008; Alfonso Cano 1985-2011; Carlos Castano 1994-2004; Salvatore Mancuso
    1995-2006; Timochenko 2011-2020; Ivan Marquez 1985-2026; Mono Jojoy 1985-2010`,
  ],
  [
    'VE',
    'GOV',
    `Carlos Andres Perez 1974-1993; Rafael Caldera 1994-1999; *Hugo Chavez 1992-2013; Nicolas Maduro 2006-2026; Jose Vicente
    Rangel 1999-2007; Ali Rodriguez 1999-2012; Luis Herrera Campins 1979-1984; Roy Chaderton 2002-2004; Jesse Chacon
    2003-2009; Diosdado Cabello 2000-2026; Jaime Lusinchi 1984-1989; Pedro Carmona 2002-2002`,
  ],
  [
    'VE',
    'OPP',
    `Manuel Rosales 2000-2026; Henrique Capriles 2008-2026; Leopoldo Lopez 2004-2026; Enrique Mendoza 2002-2005; Juan Guaido
    2019-2023; Maria Corina Machado 2004-2026`,
  ],
  [
    'EC',
    'GOV',
    `Abdala Bucaram 1996-1997; Jamil Mahuad 1998-2000; Gustavo Noboa 2000-2003; Lucio Gutierrez 2000-2005; Alfredo Palacio
    2003-2007; Rafael Correa 2005-2017; Leon Febres Cordero 1984-1988; Sixto Duran Ballen 1992-1996; Osvaldo Hurtado 1981-1984`,
  ],
  [
    'PE',
    'GOV',
    `Fernando Belaunde Terry 1980-1985; Alan Garcia 1985-2011; *Alberto Fujimori 1990-2007; Alejandro Toledo 1995-2006; Valentin
    Paniagua 2000-2001; Ollanta Humala 2000-2016; Vladimiro Montesinos 1990-2001; Javier Perez de Cuellar 2000-2001; Keiko
    Fujimori 2006-2026`,
  ],
  ['PE', 'REB', 'Abimael Guzman 1980-1992; Nestor Cerpa 1984-1997'],
  [
    'BO',
    'GOV',
    `Hugo Banzer 1971-2001; Gonzalo Sanchez de Lozada 1993-2003; Carlos Mesa 2002-2005; Eduardo Rodriguez 2005-2006; *Evo
    Morales 1997-2026; Jorge Quiroga 1997-2002; Hernan Siles Zuazo 1982-1985; Jaime Paz Zamora 1989-1993; Alvaro Garcia Linera
    2006-2019; Luis Garcia Meza 1980-1981; Victor Paz Estenssoro 1985-1989`,
  ],
  [
    'BR',
    'GOV',
    `Joao Figueiredo 1979-1985; Jose Sarney 1985-1990; Fernando Collor 1990-1992; Itamar Franco 1992-1994; Fernando Henrique
    Cardoso 1993-2003; Luiz Inacio Lula da Silva 1989-2026; Celso Amorim 1993-2010; Dilma Rousseff 2003-2016; Michel Temer
    2010-2018; Jose Dirceu 2003-2005; Antonio Patriota 2011-2013; Nelson Jobim 2007-2011; Tancredo Neves 1984-1985`,
  ],
  [
    'PY',
    'GOV',
    `Alfredo Stroessner 1954-1989; Andres Rodriguez 1989-1993; Juan Carlos Wasmosy 1993-1998; Raul Cubas 1998-1999; Luis
    Gonzalez Macchi 1999-2003; Lino Oviedo 1989-2013; Nicanor Duarte Frutos 2003-2008; Fernando Lugo 2006-2012`,
  ],
  [
    'UY',
    'GOV',
    `Julio Maria Sanguinetti 1985-2000; Jorge Batlle 2000-2005; Tabare Vazquez 1994-2020; Jose Mujica 2005-2020; Luis Lacalle
    1990-1995`,
  ],
  [
    'AR',
    'GOV',
    `Juan Peron 1946-1974; Isabel Peron 1974-1976; Jorge Videla 1976-1981; Leopoldo Galtieri 1981-1982; Raul Alfonsin
    1983-1989; Carlos Menem 1989-1999; Fernando de la Rua 1999-2001; Eduardo Duhalde 1999-2003; Nestor Kirchner 2003-2010;
    Cristina Fernandez de Kirchner 2007-2023; Cristina Kirchner 2007-2023; Rafael Bielsa 2003-2005; Jorge Taiana 2005-2010;
    Domingo Cavallo 1991-2001; Roberto Lavagna 2002-2005; Guido di Tella 1991-1999; Nicanor Costa Mendez 1981-1982`,
  ],
  [
    'CL',
    'GOV',
    `Salvador Allende 1970-1973; *Augusto Pinochet 1973-2006; Patricio Aylwin 1990-1994; Eduardo Frei 1994-2000; Ricardo Lagos
    2000-2006; Michelle Bachelet 2002-2018; Soledad Alvear 2000-2004; Ignacio Walker 2004-2006; Jose Miguel Insulza 1994-2005`,
  ],
  [
    'PH',
    'GOV',
    `Ferdinand Marcos 1965-1989; *Corazon Aquino 1983-1992; Benigno Aquino 1972-2016; Fidel Ramos 1986-1998; Joseph Estrada
    1992-2001; Gloria Macapagal Arroyo 1998-2010; Gloria Arroyo 1998-2010; Imelda Marcos 1965-2019; Alberto Romulo 2004-2011;
    Juan Ponce Enrile 1970-2016; Roilo Golez 2001-2004; Blas Ople 2002-2003; Angelo Reyes 2001-2007; Eduardo Ermita 2003-2010;
    Jejomar Binay 2010-2016`,
  ],
  [
    'PH',
    'REB',
    `Nur Misuari 1972-2013; Hashim Salamat 1984-2003; Murad Ebrahim 2003-2026; Jose Maria Sison 1968-2022; Khadaffy Janjalani
    1998-2006; Gregorio Honasan 1986-2007; Eid Kabalu 1996-2010`,
  ],
  [
    'ID',
    'GOV',
    `Sukarno 1945-1967; Suharto 1967-1998; B.J. Habibie 1998-1999; *Abdurrahman Wahid 1999-2001; *Megawati Sukarnoputri
    1996-2004; *Susilo Bambang Yudhoyono 1999-2014; Hassan Wirayuda 2001-2009; Ali Alatas 1988-1999; Alwi Shihab 1999-2001;
    Jusuf Kalla 2001-2019; Wiranto 1998-2019; Akbar Tanjung 1998-2004; Marty Natalegawa 2009-2014; Abu Bakar Bashir 1999-2021;
    Amien Rais 1998-2014`,
  ],
  [
    'TL',
    'GOV',
    `Xanana Gusmao 1981-2026; Jose Ramos-Horta 1975-2026; Mari Alkatiri 2000-2017; Alfredo Reinado 2006-2008; Carlos Belo
    1983-2002; Francisco Guterres 2002-2022`,
  ],
  [
    'MY',
    'GOV',
    `*Mahathir Mohamad 1981-2020; Mahathir Mohammad 1981-2020; Abdullah Ahmad Badawi 1991-2009; Najib Razak 1995-2018; Syed
    Hamid Albar 1995-2010; Najib Abdul Razak 1995-2018`,
  ],
  ['MY', 'OPP', 'Anwar Ibrahim 1998-2022; Nik Aziz Nik Mat 1990-2015; Lim Kit Siang 1969-2022'],
  [
    'SG',
    'GOV',
    `Lee Kuan Yew 1959-2011; Goh Chok Tong 1990-2011; Lee Hsien Loong 1984-2024; S. Jayakumar 1994-2011; George Yeo 1991-2011;
    Chee Soon Juan 1992-2026`,
  ],
  [
    'TH',
    'GOV',
    `Prem Tinsulanonda 1980-2006; Chatichai Choonhavan 1988-1991; Suchinda Kraprayoon 1991-1992; Chuan Leekpai 1992-2001;
    Banharn Silpa-archa 1995-1996; Chavalit Yongchaiyudh 1990-2009; *Thaksin Shinawatra 1994-2026; Surayud Chulanont 1998-2008;
    Samak Sundaravej 1976-2008; Abhisit Vejjajiva 2005-2019; Sonthi Boonyaratglin 2005-2007; Somchai Wongsawat 2008-2008;
    Surakiart Sathirathai 1995-2006; King Bhumibol Adulyadej 1946-2016; Yingluck Shinawatra 2011-2017; Surin Pitsuwan
    1997-2012; Anand Panyarachun 1991-1992; Sondhi Limthongkul 2005-2012; Kasit Piromya 2008-2011`,
  ],
  [
    'VN',
    'GOV',
    `Ho Chi Minh 1945-1969; Pham Van Dong 1955-1987; Nguyen Van Linh 1986-1991; Do Muoi 1988-1997; Vo Van Kiet 1987-1997; Phan
    Van Khai 1987-2006; Le Kha Phieu 1997-2001; Nong Duc Manh 1992-2011; Tran Duc Luong 1997-2006; Nguyen Dy Nien 2000-2006;
    Nguyen Tan Dung 1997-2016; Nguyen Minh Triet 2006-2011; Nguyen Co Thach 1980-1991; Le Duc Anh 1987-1997; Nguyen Manh Cam
    1991-2000; Phan Thuy Thanh 1998-2004; Le Dung 2004-2010; Le Duan 1960-1986; Vo Nguyen Giap
    1945-1991; Pham Gia Khiem 2006-2011; Le Duc Tho 1968-1986`,
  ],
  [
    'KH',
    'GOV',
    `Pol Pot 1975-1998; Heng Samrin 1979-2023; Hun Sen 1979-2026; Norodom Sihanouk 1941-2012; Prince Norodom Sihanouk
    1941-2012; King Norodom Sihanouk 1941-2012; Norodom Ranariddh 1989-2021; Prince Norodom Ranariddh 1989-2021; Norodom
    Sihamoni 2004-2026; Hor Namhong 1990-2016; Ieng Sary 1975-2013; Son Sann 1979-1993; Sar Kheng 1992-2023; Lon Nol
    1970-1975; Chea Sim 1981-2015; Nuon Chea 1975-2019`,
  ],
  ['KH', 'REB', 'Khieu Samphan 1975-2022; Ta Mok 1975-1999; Son Sen 1975-1997'],
  ['KH', 'OPP', 'Sam Rainsy 1994-2026; Kem Sokha 2002-2026'],
  [
    'LA',
    'GOV',
    `Kaysone Phomvihane 1975-1992; Khamtay Siphandone 1991-2006; Somsavat Lengsavad 1993-2016; Choummaly Sayasone 1991-2016`,
  ],
  [
    'MM',
    'GOV',
    `Ne Win 1962-1988; Saw Maung 1988-1992; Than Shwe 1988-2011; Khin Nyunt 1988-2004; Maung Aye 1993-2011; Soe Win 2003-2007;
    Thein Sein 2007-2016; Win Aung 1998-2004; Nyan Win 2004-2011`,
  ],
  [
    'MM',
    'OPP',
    `*Aung San Suu Kyi 1988-2026; Daw Aung San Suu Kyi 1988-2026; Suu Kyi 1988-2026; Tin Oo 1988-2015; Aung Shwe 1990-2010`,
  ],
  ['MM', 'REB', 'Bo Mya 1976-2006; Khun Sa 1963-1996'],
  [
    'BD',
    'GOV',
    `Ziaur Rahman 1975-1981; Hossain Mohammad Ershad 1982-2019; Khaleda Zia 1982-2025; Sheikh Hasina 1981-2024; Sheikh Hasina
    Wajed 1981-2024; Iajuddin Ahmed 2002-2009; Fakhruddin Ahmed 2007-2009; Moeen Ahmed 2005-2009; Morshed Khan 2001-2006;
    Sheikh Mujibur Rahman 1966-1975`,
  ],
  [
    'LK',
    'GOV',
    `Junius Jayewardene 1977-1989; J.R. Jayewardene 1977-1989; Ranasinghe Premadasa 1978-1993; *Chandrika Kumaratunga 1994-2005;
    Ranil Wickremesinghe 1993-2024; Mahinda Rajapaksa 2004-2022; Mahinda Rajapakse 2004-2022; Lakshman Kadirgamar 1994-2005;
    Gotabaya Rajapaksa 2005-2022; Rohitha Bogollagama 2007-2010; Keheliya Rambukwella 2005-2014; Sarath Fonseka 2005-2010;
    G.L. Peiris 1994-2022; Mangala Samaraweera 1994-2020`,
  ],
  [
    'LK',
    'REB',
    `*Velupillai Prabhakaran 1976-2009; Vellupillai Prabhakaran 1976-2009; Anton Balasingham 1985-2006; S.P. Thamilselvan
    1993-2007; S.P. Tamilselvan 1993-2007`,
  ],
  [
    'NP',
    'GOV',
    `King Gyanendra 2001-2008; King Birendra 1972-2001; Girija Prasad Koirala 1991-2010; Sher Bahadur Deuba 1991-2026; Surya
    Bahadur Thapa 1963-2004; Lokendra Bahadur Chand 1983-2003; Madhav Kumar Nepal 1993-2011; Krishna Prasad Sitaula 2006-2008;
    Ram Sharan Mahat 1991-2008; Krishna Bahadur Mahara 2000-2019; Ram Baran Yadav 2008-2015; Tulsi Giri 1964-2006`,
  ],
  ['NP', 'REB', 'Prachanda 1996-2008; Pushpa Kamal Dahal 1996-2008; Baburam Bhattarai 1996-2013'],
  ['BT', 'GOV', 'Jigme Singye Wangchuck 1972-2006; Jigme Thinley 1998-2013'],
  ['MV', 'GOV', 'Maumoon Abdul Gayoom 1978-2008; Mohamed Nasheed 2003-2023'],
  [
    'AU',
    'GOV',
    `Malcolm Fraser 1975-1983; Bob Hawke 1983-1991; Paul Keating 1991-1996; John Howard 1996-2007; Kevin Rudd 2006-2013;
    Alexander Downer 1996-2007; Philip Ruddock 1996-2007; Robert Hill 1996-2006; Brendan Nelson 2001-2009; Stephen Smith
    2007-2013; Julia Gillard 2007-2013; Gareth Evans 1988-1996; Bob Carr 2012-2013; Gough Whitlam 1972-1975`,
  ],
  [
    'NZ',
    'GOV',
    `David Lange 1984-1989; Helen Clark 1999-2008; Jim Bolger 1990-1997; Jenny Shipley 1997-1999; Phil Goff 1999-2008; Winston
    Peters 1990-2026; Don McKinnon 1990-2000; Robert Muldoon 1975-1984`,
  ],
  [
    'FJ',
    'GOV',
    `Sitiveni Rabuka 1987-2026; Mahendra Chaudhry 1997-2013; Laisenia Qarase 2000-2014; Frank Bainimarama 1999-2022; Voreqe
    Bainimarama 1999-2022; Kamisese Mara 1967-2000; Ratu Josefa Iloilo 2000-2009`,
  ],
  ['FJ', 'REB', 'George Speight 2000-2024'],
  [
    'PG',
    'GOV',
    `Michael Somare 1972-2011; Bill Skate 1997-1999; Mekere Morauta 1999-2017; Julius Chan 1980-1997; Francis Ona 1988-2005`,
  ],
  [
    'SB',
    'GOV',
    `Bartholomew Ulufa'alu 1997-2000; Allan Kemakeza 2001-2006; Manasseh Sogavare 2000-2024; Harold Keke 1998-2004; Snyder Rini
    2001-2008`,
  ],
  ['VU', 'GOV', 'Walter Lini 1979-1998; Ham Lini 2004-2013; Serge Vohor 1995-2004'],
  ['EH', 'REB', 'Mohamed Abdelaziz 1976-2016; Brahim Ghali 2008-2026'],
  [
    null,
    'UAF',
    `*Osama bin Laden 1996-2011; Osama Bin Laden 1996-2011; Usama bin Laden 1996-2011; *Ayman al-Zawahiri 1998-2022; Ayman al-
    Zawahri 1998-2022; *Abu Musab al-Zarqawi 2002-2006; Abu Bakr al-Baghdadi 2010-2019`,
  ],
  [
    null,
    '',
    `Kurt Waldheim 1972-1981; Javier Perez de Cuellar 1982-1991; Boutros Boutros-Ghali 1992-1996; Boutros Ghali 1992-1996; *Kofi
    Annan 1997-2006; Kofi Anan 1997-2006; *Ban Ki-moon 2007-2016; Ban Ki-Moon 2007-2016; Antonio Guterres 2005-2026; Mohamed
    ElBaradei 1997-2009; Mohammed ElBaradei 1997-2009; *Hans Blix 1981-2003; Richard Butler 1997-1999; Rolf Ekeus 1991-1997;
    Javier Solana 1995-2009; George Robertson 1999-2003; Lord Robertson 1999-2003; Jaap de Hoop Scheffer 2004-2009; Anders
    Fogh Rasmussen 2009-2014; Romano Prodi 1999-2004; Jose Manuel Barroso 2004-2014; Jacques Delors 1985-1994; Jacques Santer
    1995-1999; Chris Patten 1999-2004; Catherine Ashton 2009-2014; Herman Van Rompuy 2009-2014; Carla Del Ponte 1999-2007;
    Louise Arbour 1996-2008; Richard Goldstone 1994-1996; Luis Moreno-Ocampo 2003-2012; Sergio Vieira de Mello 1996-2003;
    *Lakhdar Brahimi 1993-2014; Ibrahim Gambari 2005-2013; Alvaro de Soto 1999-2007; Terje Roed-Larsen 1993-2016; Paddy Ashdown
    2002-2006; Carlos Westendorp 1997-1999; Wolfgang Petritsch 1999-2002; Yasushi Akashi 1992-1997; Diego Cordovez 1982-1988;
    Sadako Ogata 1991-2000; Mary Robinson 1997-2002; Salim Ahmed Salim 1989-2001; Amara Essy 2001-2003; Alpha Oumar Konare
    2003-2008; Jean Ping 2008-2012; Amr Moussa 2001-2011; James Wolfensohn 1995-2006; Michel Camdessus 1987-2000; Horst
    Koehler 2000-2004; Rodrigo Rato 2004-2007; Manfred Woerner 1988-1994; Willy Claes 1994-1995; Jan Egeland 2003-2006; Jean-
    Marie Guehenno 2000-2008; Martti Ahtisaari 2005-2008; Soren Jessen-Petersen 2004-2006; Cornelio Sommaruga 1987-1999; Jan
    Pronk 2004-2006; Haile Menkerios 2005-2013; Razali Ismail 2000-2005; Staffan de Mistura 2007-2026`,
  ],
];
