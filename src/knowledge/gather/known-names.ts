import { closedClassWords } from './known-words.ts';
import { weightedEntries, wordsOf } from './tables.ts';

// All of this is written from general knowledge.

// Entries of registers that name nobody, months and weekdays. April, May, June and August stay, with a low weight.
const entriesWithoutName = `Unknown Unnamed Infant Baby Male Female Girl Boy Man Men Woman Mister Mr Mrs Ms Miss Doctor Dr Lady Child Son Daughter
Mother Father Sister Brother Mama Papa Test None Null Name Surname Various Anonymous Other Others Notnamed Newborn
January February March July September October November December Monday Tuesday Wednesday Thursday Friday Saturday
Sunday Mon Tue Wed Thu Fri Sat Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Said Says Soon Ever Aint Dont Ref Tel
Fax Inc Ltd Plc Llc Llp Corp Est Etc Vol Fig Ave Blvd Dept Univ Gov Org Com Net Www Http Jpg Gif Pdf Html Xml Php Faq
Asap Diy Eng Ext Jnr Snr Esq Phd Mba Bsc Bishopric Islam Muslim Christianity Internet Website Email Online English
French German Spanish Italian Irish Scottish Welsh British American European Danish Dutch Swiss Chinese Japanese
Indian Asian African Co`;
// Function words that really are frequent names in some countries: found beside another name they are welcome.
const keptFunctionWords = new Set(['will', 'may', 'an', 'do', 'so', 'he', 'you']);

/** Words, folded, that the raw lists hold as names but that are none. */
export const noNames: ReadonlySet<string> = new Set([
  ...wordsOf(entriesWithoutName.toLowerCase()),
  ...[...closedClassWords].filter((word) => !keptFunctionWords.has(word)),
]);

// Where counting misleads: short forms that the American census lists under the full name, words that open sentences,
// British names that Americans hardly bear, names that are brands.
const givens = `
1: An Art Asia August Bay Bishop Boston Cash China Dallas Del Denver Do He Houston India Judge Justice Kenya King
1: Liberty
1: London Major May Meta Ocean Paris Phoenix Promise Queen Royal Season Siri So Spring Star Victory Winter Ye You
2: Alexa April Archer Aston Baron Bentley Blaze Booker Buddy Candy Chad Chance Charity Chase Constance Cookie Deacon
2: Destiny
2: Diesel Drew Duke Essence Faith Florence Georgia Grace Harmony Heaven Honey Honor Honour Hope Hunter Israel Jazz
2: Jordan
2: Journey June Legend Lexus Lucky Melody Mercedes Messiah Miracle Patience Porsche Precious Prince Princess Prudence
2: Rain
2: River Rocky Royce Sage Serenity Skip Sky Skye Stone Storm Stormy Sugar Summer Sunny Tanner Temperance Tesla Trinity
2: Unity
2: Virginia Will
3: Ally Brook Brooklyn Brooks Chelsea Clinton Coral Curt Dusty Ebony Emerald Forest Genesis Guy Heath Ivory Jefferson
3: Kennedy
3: Lane Lincoln Marina Merit Nelson Opal Pearl Piper Porter Randy Reed Rich Rusty Sandy Sapphire Savannah Sierra Woody
4: Angel Autumn Carolina Dakota Dick Gay Hans Harper Marine Marshall Pierce Wade
5: Amber Austin Carter Christian Clark Claude Cliff Cole Cooper Crystal Dale Gene Glen Grant Harrison Hudson Ivy
5: Jackson Jade
5: Joy Madison Mason Max Miles Parker Penny Rose Ruby Sydney Taylor
6: Bill Carol Daisy Dawn Dean Don Earl Ernest Heather Iris Jean Jose Lee Leslie Mark Morgan Pat Poppy Ray Violet
6: Warren
7: Arnold Bert Bob Charlotte Chuck Clare Eugene Frank Hank Hazel Holly Jack Jasmine Ken Lawrence Leonard Lily Marie
7: Mick
7: Norman Rob Robin Ron Rosemary Scott Sid Stanley Sue Ted Victoria Vincent
8: Ailsa Alastair Alistair Angela Angus Aoife Ben Benoit Callum Catriona Clive Colin Dan Derek Dieter Duncan Eilidh
8: Emmanuel
8: Fergus Fiona Francois Gareth Gary Gavin Georgina Gerhard Gillian Giorgia Graham Gunther Hamish Harriet Harry Helmut
8: Henrietta Hilary Hugh Iain Ian Imogen Imran Jacques Jemima Jenny Jim Joe Josh Jurgen Keith Kemi Klaus Kwasi Lesley
8: Lynne
8: Malcolm Martin Matthias Maureen Maxwell Mhairi Mike Moira Morag Neil Niall Niamh Nick Nigel Olaf Pascal Philippa
8: Pierre
8: Pippa Priti Rishi Roger Rosalind Rupert Sadiq Sajid Sam Sian Siobhan Stuart Tamsin Terry Tim Tom Tony Trevor Ulrich
8: Ursula
8: Vladimir Volodymyr Werner Wolfgang Xavier Zara
9: James John Michael Paul Peter Simon`;

/** Given names whose weight counting gets wrong. */
export const givenNameWeights: ReadonlyMap<string, number> = weightedEntries(givens, wordsOf);

const families = `
1: An Apple Bank Berlin Best Britain Case Chairman Company Dallas Day Delta Director Do Doctor Down England France
1: German
1: Governor He House Houston Ireland Key Lake Law London Manager May Mayor Meta Mine Minister Most Nurse Officer Page
1: Paris
1: Patient Poland President Scotland Secretary Senator Shell Small So Spain Target Visa Wales Washington Will Worker
1: Ye You
2: Abbot Banker Baron Bayer Bosch Burger Cambridge Chancellor Chase Constable Cornell Deacon Driver Drivers Duke Earl
2: Grace
2: Harvard Hope Judge Lord Major Manchester Merck Nike Oxford Pope Priest Prince Princeton Prior Provost Queen Reader
2: Rector
2: Rider Rushing Saint Sergeant Sheriff Stanford Teacher Tesla Trader Waiter Waiters Warden Yale
3: Alderman Bishop Black Boeing Boston Bradford Cleveland Darling Dean Disney Foreman Hampton Holland Honda Hooker
3: Lincoln
3: Little Long Madison Mayo Mazda Nissan Philips Preston Price Seaman Sears Siemens Singer Slaughter Squire Steward
3: Suzuki
3: Toyota Valencia
4: Abbott Butcher Church Colon Farmer Ford Green King Lamb Peacock Wells White
5: Barber Franklin Hall Hamilton Hill Jordan Knight Marsh Young
6: Grant Hart Ryan Warren
7: Biden Blair Brown Davies Macron Merkel Modi Obama Putin Starmer Sunak Thatcher Trump Xi Zelensky
9: Jones Smith`;

/** Family names whose weight counting gets wrong. */
export const familyNameWeights: ReadonlyMap<string, number> = weightedEntries(families, wordsOf);

const women = `Aadhya Aaradhya Aarti Abeba Abimbola Abiola Adaeze Adaobi Aditi Adwoa Afia Afua Agnieszka Aiko Aisling Akiko Akosua
Akua Aleksandra Alketa Ama Amal Ananya Anastasija Aneta Angharad Anjali Ankita Annika Anneliese Anoushka Anupama
Anuradha Aparna Aslaug Asuka Atsuko Ayako Ayesha Ayumi Aziza Bhavna Birgit Birgitta Bolanle Bronwen Bronwyn Chiara
Chiamaka Chidinma Chika Chinwe Chioma Chitra Dagmar Damilola Danuta Deepa Deepika Deepti Devika Divya Dorota Ebele
Efua Elin Elzbieta Emer Esi Ewa Ewelina Fatema Fatimah Fatou Folake Francesca Funmilayo Funke Garima Geeta Gita
Gitanjali Gosia Gráinne Grainne Gulnara Gunilla Gwendoline Habiba Hadiza Haifa Hala Halima Hanako Hania Harpreet
Haruka Hema Hemalatha Hiroko Ifeoma Ifeyinwa Ilse Indira Ines Ingeborg Ioana Ishita Isobel Itziar Iwona Izabela
Jadwiga Jagoda Jaswinder Jaya Jayanti Jayashree Jelena Joanna Jyoti Kajal Kalpana Kamala Kamini Kanchan Karolina Kasia
Katarzyna Kavita Kavitha Keiko Khadija Kiran Kirti Komal Kriti Kumiko Kumari Kwabena Lakshmi Lalita Lata Latifa Leena
Leila Leyla Lina Liv Ludmila Lyudmila Maarit Madhavi Madhu Magdalena Malgorzata Mamta Manisha Manju Mariam Marija
Mariko Maryam Meena Meenakshi Meera Megha Mei Mercy Michiko Mina Monika Mumtaz Mwende Nabila Nadia Naina Naledi
Namrata Nandini Naoko Narges Nasreen Natasa Nazanin Neelam Neema Neha Ngozi Nikita Nilufar Niloufar Nirmala Nisha
Nishtha Nita Nkechi Nobuko Noor Noriko Noura Nthabiseng Nupur Nusrat Nyambura Oksana Olena Olga Olufunke Oluwaseun
Omolara Orla Oyinkan Padma Pallavi Parveen Parvati Pooja Poonam Prachi Pragya Pratibha Preeti Prerna Priti Priya
Priyanka Radha Rachana Rachna Ragini Rania Rashmi Rebeka Reem Rekha Renu Renuka Reshma Reiko Richa Rina Rita Ritu
Roopa Roshni Ruchi Rukhsana Rupa Ruta Sabiha Sachiko Sadaf Sakshi Salma Samira Sandhya Sangeeta Sanjana Saori Sapna
Sarita Saroj Savita Sayaka Seema Shabana Shabnam Shagufta Shalini Shanthi Sharmila Sheela Shefali Shilpa Shireen
Shobha Shreya Shruti Shweta Simin Sinazo Sinead Smita Smriti Sneha Snehal Sonal Sonali Soraya Sudha Suman Sumita
Sunita Supriya Sushma Svetlana Swati Sylwia Tahira Tahmina Tamara Tanvi Tara Temitope Thandi Thandiwe Titilayo Tomoko
Uchenna Ulrike Urszula Usha Vandana Vanita Vasundhara Veena Vibha Vidya Vijaya Vineeta Wangari Wanjiru Wiesława
Xiomara Yamini Yasmin Yasuko Yejide Yetunde Yewande Yoko Yui Yukiko Yumi Zainab Zanele Zeinab Zeynep Zofia Zuzanna
Zsuzsanna Meng Xiaoling Xiaomei Xiaohong Xiaoyan Yanyan Lihua Meiling Yuling Jingyi Xinyi Yuxin Ruoxi Jiayi Siyu Minji
Jiwoo Seoyeon Hyejin Jiyeon Eunji Soojin Yuna Minseo`;

const men = `Aarav Aayush Abdelaziz Abdirahman Abdulaziz Abdullahi Abhay Abhijit Abhinav Abhishek Achim Adebayo Adeola Adewale Adil
Aditya Aidan Ajay Ajit Akash Akhil Akhilesh Akira Akshay Alasdair Aleksandar Aleksei Alexei Alexey Alhassan Alok
Amarjit Ambuj Amiya Amit Amitabh Amjad Amol Anand Anant Anatoly Andrei Andrej Andreas Andrzej Anirban Anirudh Anish
Ankit Ankur Anshul Anthonios Anton Anuj Anup Anurag Anwar Arash Ardeshir Ares Arindam Arif Arjun Arkadiusz Arnaud
Arnav Arne Arun Arvind Arvinder Aseem Ashish Ashok Ashutosh Ashwin Asif Atif Atsushi Atul Avinash Axel Ayodele Ayodeji
Babatunde Bagus Balaji Balakrishnan Baldev Balwinder Bambang Bartosz Bashir Benedikt Bhaskar Bhavesh Bhupinder Bogdan
Bohdan Boris Brajesh Brijesh Budi Chandan Chandrashekhar Chetan Chibuike Chidi Chijioke Chike Chinedu Chirag Chukwudi
Chukwuemeka Cyril Dariusz Darko Darragh Davinder Debashish Declan Deepak Devendra Dhananjay Dharmendra Dhruv Dhirendra
Diarmuid Dilip Dimitar Dimitri Dimitrios Dinesh Dmitri Dmitry Dmytro Donal Dragan Eamon Eamonn Ebrahim Edvard Egil
Ehsan Einar Ejike Ekene Emeka Emre Enda Eoghan Eoin Ernesto Esteban Evgeny Eyal Fabien Fabrice Faisal Farhad Farhan
Farid Faris Farooq Farouk Fawad Femi Ferenc Finbarr Firoz Folorunso Gabor Ganesh Gaurav Gautam Gennady Ghulam Giovanni
Girish Giuseppe Godfrey Gopal Gopalakrishnan Govind Grzegorz Guillaume Gulzar Gunnar Gurdeep Gurpreet Gyorgy Habib
Hafiz Haider Hakan Hamid Hamza Harish Harjit Harpal Haruki Haruto Hasan Hashim Hemant Henrik Heinrich Hideki Hideo
Himanshu Hirofumi Hiroki Hiroshi Hitesh Hossein Ibrahima Idris Ifeanyi Igor Ikechukwu Ikenna Ilya Imad Imtiaz Inderjit
Iqbal Irfan Ishaan Istvan Ivan Jagadeesh Jagdish Jamshed Jan Janez Janusz Jaroslaw Jasbir Jaspal Jasper Javed Jawad
Jayant Jayesh Jeevan Jens Jerzy Jitendra Joao Joachim Joginder Johannes Jorg Jorgen Josip Junaid Jun Kabir Kailash
Kalyan Kamal Kamran Karan Karim Karthik Kartik Kaushik Kazuo Kei Keir Keiji Kenji Ketan Khaled Kishore Kofi Kojo Koji
Konstantin Krishnan Krzysztof Kunal Kwabena Kwaku Kwame Kwasi Kwesi Laszlo Lech Leszek Liam Lokesh Lorcan Luca Lukasz
Maciej Madhav Madhukar Magnus Mahendra Mahesh Mahmoud Makoto Mandla Manish Manmohan Manoj Marcin Marek Mariusz
Masahiro Masato Masoud Mateusz Mathieu Mayank Mehmet Mehul Mihai Mikhail Milan Milind Milos Mirek Mirko Mitesh Mitsuru
Mohan Mohit Mojtaba Moshe Mthunzi Mudassar Mukesh Mukhtar Murali Mustafa Mutasim Muthu Nabil Nadeem Nagendra Nandan
Narayan Narendra Naresh Nasser Naveen Navin Navneet Neeraj Nikhil Nikolai Nilesh Nima Niraj Nirav Nishant Nitin
Njoroge Nnamdi Noboru Nuno Obinna Odhiambo Okechukwu Oleg Oleksandr Oleksiy Olumide Oluwaseun Oluwatobi Onkar Otieno
Oyvind Padraig Pankaj Paolo Parag Paramjit Parth Paulo Pavel Pawel Petar Peyman Piotr Pradeep Prabhat Prabhu Prakash
Pramod Pranav Prasad Prasanna Prashant Pratap Prateek Pratik Praveen Prem Przemyslaw Purushottam Qasim Radek Radoslaw
Raghav Raghu Raghuram Rahul Raj Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rakesh Ram Raman Ramesh Ramin
Randeep Ranjan Ranjit Ratan Ravi Ravindra Raza Refilwe Reza Rishabh Ritesh Riyadh Rohan Rohit Ronen Roshan Ruairi
Rustam Ruslan Ryo Ryota Ryuichi Sachin Sadiq Safdar Sagar Saif Sajid Sajjad Salil Salim Salman Sameer Samir Samuli
Sandeep Sandro Sanjay Sanjeev Santosh Sarfraz Sashi Satish Satoshi Satya Saurabh Sergei Sergey Sergio Seun Seyi Shaan
Shahid Shahzad Shailesh Shakeel Sham Shane Shankar Sharad Shashank Shashi Sheikh Shigeru Shinji Shinzo Shiv Shivam
Shreyas Shrikant Shubham Siddharth Siddhartha Simba Sipho Slavoj Sourav Srikanth Srinivas Srinivasan Stanislaw Stellan
Stig Subhash Subir Subramaniam Sudhir Sudip Suhail Sujit Sukhdev Sumit Sundar Sundeep Sunil Suraj Surendra Suresh
Surinder Surya Sushil Swapnil Syed Szymon Tadashi Tadeusz Taiwo Takashi Takeshi Takuya Tanmay Tapan Tarek Tariq Tarun
Tatsuya Tejas Tendai Thabo Thierry Tobias Tomasz Tomaz Tomohiro Toshiyuki Tulsi Tunde Tushar Uday Udayan Umesh Utkarsh
Uzair Vaclav Varun Vasudevan Venkat Venkatesh Vibhav Vijay Vikas Vikram Vikrant Vimal Vinay Vincenzo Vineet Vinod
Vipin Vipul Viral Virender Vishal Vishnu Vitalik Vivek Vlad Vladislav Vojtech Volodymyr Waheed Wale Waqar Wasim
Wieslaw Wojciech Wolfgang Xavier Yash Yashwant Yasir Yasuhiro Yogesh Yoichi Yoshihide Yoshihiro Yoshio Yousef Yuichi
Yuji Yusuke Yuval Zafar Zaheer Zahid Zbigniew Zeeshan Zeljko Zenon Ziad Zoltan Zubair Jianguo Jianhua Jinping Xiaoming
Xiaofeng Zhiqiang Weidong Haoran Yichen Zihan Jiahao Keqiang Yongkang Jaehyun Minho Minjun Seojun Jihoon Jaewon
Sanghyun Sungho Youngho Dongwook Hyunwoo Jungho`;

/** Given names that the raw lists lack or hold without counts, with their sex. */
export const moreGivenNames: readonly (readonly [name: string, sex: string])[] = [
  ...wordsOf(women).map((name): [string, string] => [name, 'F']),
  ...wordsOf(men).map((name): [string, string] => [name, 'M']),
];

/** Family names that the raw lists lack. */
export const moreFamilyNames: readonly string[] = wordsOf(`
Starmer Macron Merkel Putin Biden Obama Trump Blair Abiodun Abubakar Acharya Achebe Adani Adebayo Adeleke Adeyemi Adichie Afolabi Agarwal Aggarwal Agrawal Ahluwalia
Akhtar Akinola Akpan Albanese Alvi Ambani Amoah Anand Ardern Arora Asante Asiedu Atwal Awan Babiš Badenoch Bajwa
Balakrishnan Balasubramanian Banerjee Banerji Bannerjee Barroso Basu Batra Bezos Bhardwaj Bhargava Bhatia Bhatt
Bhattacharya Bhattacharyya Birla Boakye Bolsonaro Bose Braverman Buhari Burnham Callaghan Chakrabarti Chakraborty
Chandra Chandrasekaran Chandrasekhar Chatterjee Chaturvedi Chaudhary Chaudhry Chaudhuri Chauhan Chawla Chidambaram
Chopra Choudhary Choudhury Cissé Cleverly Corbyn Couzens Dasgupta Deshmukh Deshpande Dhaliwal Dhawan Dhillon Diallo
Dimon Diop Dlamini Dogan Draghi Duterte Dutt Dutta Dwivedi Eze Farage Fashola Gadkari Gandhi Ganguly Garg Gavaskar
Ghosh Gokhale Goyal Gulati Gupta Haidari Hamdan Hegde Hinds Hosseini Ikeda Inamdar Irani Iyer Jaishankar Jaitley Jha
Jindal Johar Joshi Kaczynski Kahneman Kalam Kapoor Kapur Karzai Kenyatta Khanna Khattak Khurana Kohli Krishnamurthy
Krishnan Krishnaswamy Kulkarni Kumaraswamy Kwarteng Lagarde Lakhani Lavrov Luxon Mahajan Mahindra Majumdar Malhotra
Mallya Mandelson Mandela Mathur Mbeki Mbappé Medvedev Mehrotra Mensah Menon Merz Miliband Mishra Misra Mistry Mitra
Mittal Mnangagwa Mnuchin Mohanty Mugabe Mukherjee Mukhopadhyay Murthy Musk Mustapha Mutua Mwangi Nadar Nadella Naidu
Nair Nandy Narayanan Nayak Nayar Netanyahu Ngcobo Nkosi Nkrumah Nwosu Nyerere Obi Obasanjo Ochieng Odinga Ogunleye
Okafor Okeke Okonjo-Iweala Okonkwo Okoro Okoye Olaniyan Olawale Olusegun Omondi Onyango Osei Osborne Otieno Owusu
Oyelaran Pai Pandey Parekh Parikh Pathak Patil Patnaik Pawar Pichai Pillai Prasad Premji Puri Qureshi Rahimi Rajagopal
Rajan Ramachandran Ramakrishnan Raman Ramaswamy Ranganathan Rangarajan Rayner Reddy Rehman Rouhani Ruto Saha Sahni
Saini Sandhu Saraf Saxena Scholz Sehgal Sengupta Seth Sethi Shanmugam Sharif Sharma Shastri Shenoy Shetty Shinawatra
Shukla Sidhu Sikorski Singhal Singhania Sinha Sisulu Sivakumar Solberg Soni Sood Soros Soyinka Srinivasan Srivastava
Stoltenberg Streeting Subramanian Subramaniam Sunak Suri Swaminathan Swamy Swinney Talwar Tandon Taneja Thakkar Thakur
Thapar Thunberg Tiwari Tripathi Trudeau Truss Tsai Tsvangirai Tusk Uddin Ukwu Usmanov Vaidya Varadkar Varma Vaswani
Venkataraman Venkatesh Venkatesan Verma Vyas Wadhwa Wanjiku Warsi Yadav Yellen Yousafzai Zardari Zelenskyy Zelensky
Zuckerberg Zuma Aliyev Berdimuhamedow Dvorak Grabowski Horvath Ivanov Ivanova Jankowski Kaczmarek Kovacs Kowalczyk
Kowalski Kozlov Kuznetsov Lebedev Lewandowski Mazur Morozov Nagy Novak Nowak Orban Papadopoulos Petrov Petrova Popescu
Popov Sidorov Smirnov Sokolov Svoboda Szabo Toth Tymoshenko Volkov Wisniewski Wojcik Yanukovych Zielinski Andersson
Andreassen Bakker Becker Bergström Björk Blom Christensen Dahl Dijkstra Dubois Eriksen Eriksson Fischer Fontaine
Girard Gustafsson Haaland Hansen Jansen Janssens Johansson Jørgensen Karlsson Laurent Leclerc Lefebvre Lindqvist
Lindström Lundgren Lundqvist Mertens Moreau Müller Nielsen Nilsson Olsen Peeters Pettersson Rasmussen Rousseau Schmidt
Schneider Smits Sørensen Svensson Visser Vermeulen Wouters Abe Aoki Fujimoto Fukuda Hasegawa Hashimoto Hayashi Inoue
Ishiba Ishida Ishikawa Ito Kato Kimura Kishida Kobayashi Kondo Maeda Matsuda Matsumoto Mori Murakami Nakagawa Nakajima
Nakamura Nishimura Ogawa Okada Okamoto Ono Saito Sakamoto Sasaki Sato Shimizu Suga Takahashi Takeda Tanaka Ueda Uchida
Watanabe Yamada Yamaguchi Yamamoto Yamashita Yoshida Bai Cai Cao Chai Cui Dai Deng Ding Duan Fan Feng Fu Gao Geng Gu
Guo Hao Hou Jiang Jin Kong Liang Liao Lu Luo Meng Mo Niu Ouyang Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Situ Su
Sun Tao Tian Tong Wei Wen Xia Xiao Xie Xiong Xu Xue Yan Yao Yin Yu Yuan Zeng Zhai Zhan Zhao Zheng Zhong Zhou Zhu
Zhuang Zou Bae Cho Choi Hwang Jang Jeon Jeong Jung Kang Kwon Noh Seo Shin Yoo Yoon Bui Dang Dinh Doan Duong Hoang
Huynh Luong Ngo Pham Phan Truong Trinh Vo O'Brien O'Connor O'Donnell O'Neill O'Reilly O'Sullivan O'Shea O'Leary
O'Keefe O'Hara O'Grady O'Dowd O'Toole O'Malley O'Rourke O'Callaghan D'Angelo D'Souza D'Amico D'Arcy MacDonald
MacKenzie MacLeod MacGregor MacMillan MacKay MacArthur Ainsworth Akehurst Arkwright Ashcroft Bairstow Barraclough
Bickerstaff Birtwistle Blenkinsop Botham Braithwaite Brocklehurst Cholmondeley Clegg Cruickshank Dalgleish Davies
Entwistle Fairclough Farquhar Featherstone Fothergill Gascoigne Greenhalgh Haigh Heseltine Hoyle Iqbal Kilbride
Kirkbride Llewellyn Lumley Macleod McGonagle Mottram Nethercott Openshaw Oswald Pemberton Postlethwaite Prydderch
Ramsbottom Rees-Mogg Rowbotham Scholes Sidebottom Tattersall Tattersfield Threlfall Thistlethwaite Urquhart Utley
Wainwright Whittingdale Wigglesworth Winstanley Woodhouse Yardley`);
